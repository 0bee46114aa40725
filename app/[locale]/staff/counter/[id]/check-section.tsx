import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import type { CarriedFile } from '#lib/files/file.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { Step } from './step.tsx';
import type { TypedForm } from './typed.ts';

const texts = words({
  zh: {
    caption: '条件与材料：收到、核验、扫描件',
    columns: ['条件与材料', '收到', '核验', '扫描件'],
    notNeeded: '不用交',
    ifNeeded: '视情形',
    shared: '没收到的，由部门共享',
    scans: (count: number) => (count > 0 ? `${count} 个` : '没有'),
    received: (line: string) => `收到“${line}”`,
    verified: (line: string) => `核验“${line}”`,
  },
  en: {
    caption: 'Conditions and documents: received, verified, scans',
    columns: ['Condition or document', 'Received', 'Verified', 'Scans'],
    notNeeded: 'Nothing to hand in',
    ifNeeded: 'if it applies',
    shared: 'otherwise shared by public bodies',
    scans: (count: number) => (count > 0 ? String(count) : 'None'),
    received: (line: string) => `Received: ${line}`,
    verified: (line: string) => `Verified: ${line}`,
  },
});

type CheckSectionProps = {
  draft: CounterDraft;
  carried: Record<string, CarriedFile[]>;
  typed: TypedForm;
  locale: Locale;
};

/** 核: the papers and the conditions of the guide, each with what is seen of it; the checklist of the case begins so. */
export const CheckSection = ({ draft, carried, typed, locale }: CheckSectionProps) => {
  const say = texts[locale];
  const papers = draft.papers.map(({ item, field, ways, scan }): Line => {
    const notes = [field.showIf && say.ifNeeded, ways.includes('shared') && say.shared].filter((one) => one !== false);
    return { item, name: field.label, notes, scans: scan ? (carried[scan]?.length ?? 0) : undefined };
  });
  const conditions = (draft.terms.conditions ?? []).map((name, index): Line => ({
    ...{ item: `condition-${index + 1}`, name, notes: [], scans: undefined, isCondition: true },
  }));
  return (
    <Step number={2} word={{ zh: '核', en: 'Check' }} locale={locale}>
      <table className="desk-checks counter-checks">
        <caption className="sr-only">{say.caption}</caption>
        <thead>
          <tr>
            {say.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...papers, ...conditions].map((line) => (
            <CheckLine key={line.item} {...{ line, typed, locale }} />
          ))}
        </tbody>
      </table>
    </Step>
  );
};

type Line = {
  item: string;
  name: Bilingual;
  notes: (string | undefined)[];
  scans: number | undefined;
  isCondition?: true;
};

const CheckLine = ({ line, typed, locale }: { line: Line; typed: TypedForm; locale: Locale }) => {
  const say = texts[locale];
  const { item, name, notes, scans, isCondition } = line;
  const [, received, verified, scanned] = say.columns;
  const box = (field: 'receivedPaper' | 'verifiedLine', label: string) => (
    <input
      {...{ type: 'checkbox', name: field, value: item, 'aria-label': label }}
      defaultChecked={typed.all(field).includes(item)}
    />
  );
  return (
    <tr>
      <th scope="row">
        {name[locale]}
        {notes.map((note) => note && <span key={note} className="text-quiet">{` · ${note}`}</span>)}
      </th>
      <td data-label={received}>
        {isCondition ? (
          <span className="text-quiet">{say.notNeeded}</span>
        ) : (
          box('receivedPaper', say.received(name[locale]))
        )}
      </td>
      <td data-label={verified}>{box('verifiedLine', say.verified(name[locale]))}</td>
      <td data-label={scanned} className="text-quiet">
        {scans !== undefined && say.scans(scans)}
      </td>
    </tr>
  );
};
