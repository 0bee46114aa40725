import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Step } from './step.tsx';
import type { TypedForm } from './typed.ts';

const texts = words({
  zh: {
    caption: '条件与材料：收到、核验',
    columns: ['条件与材料', '收到', '核验'],
    notNeeded: '不用交',
    ifNeeded: '视情形',
    shared: '不交的，由部门共享',
    received: (line: string) => `收到“${line}”`,
    verified: (line: string) => `核验“${line}”`,
  },
  en: {
    caption: 'Conditions and documents: received, verified',
    columns: ['Condition or document', 'Received', 'Verified'],
    notNeeded: 'Nothing to hand in',
    ifNeeded: 'if it applies',
    shared: 'otherwise shared by public bodies',
    received: (line: string) => `Received: ${line}`,
    verified: (line: string) => `Verified: ${line}`,
  },
});

type CheckSectionProps = { draft: CounterDraft; typed: TypedForm; locale: Locale };

/** 核: the papers and the conditions of the guide, each with what is seen of it; the checklist of the case begins so. */
export const CheckSection = ({ draft, typed, locale }: CheckSectionProps) => {
  const say = texts[locale];
  const conditions = (draft.terms.conditions ?? []).map((name, index) => ({ item: `condition-${index + 1}`, name }));
  const box = (name: 'receivedPaper' | 'verifiedLine', item: string, label: string) => (
    <input
      type="checkbox"
      name={name}
      value={item}
      aria-label={label}
      defaultChecked={typed.all(name).includes(item)}
    />
  );
  return (
    <Step number={2} word={{ zh: '核', en: 'Check' }} locale={locale}>
      <table className="desk-checks counter-checks">
        <caption className="sr-only">{say.caption}</caption>
        <Heads locale={locale} />
        <tbody>
          {draft.papers.map(({ item, field, ways }) => (
            <tr key={item}>
              <th scope="row">
                {field.label[locale]}
                {field.showIf && <span className="text-quiet"> · {say.ifNeeded}</span>}
                {ways.includes('shared') && <span className="text-quiet"> · {say.shared}</span>}
              </th>
              <td data-label={say.columns[1]}>{box('receivedPaper', item, say.received(field.label[locale]))}</td>
              <td data-label={say.columns[2]}>{box('verifiedLine', item, say.verified(field.label[locale]))}</td>
            </tr>
          ))}
          {conditions.map(({ item, name }) => (
            <tr key={item}>
              <th scope="row">{name[locale]}</th>
              <td data-label={say.columns[1]} className="text-quiet">
                {say.notNeeded}
              </td>
              <td data-label={say.columns[2]}>{box('verifiedLine', item, say.verified(name[locale]))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Step>
  );
};

const Heads = ({ locale }: { locale: Locale }) => (
  <thead>
    <tr>
      {texts[locale].columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);
