import { sayFileRefusal } from '#app/_parts/files/refusal-words.ts';
import { shownFile } from '#app/_parts/files/shown-file.ts';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { FilesField } from '#app/_ui/files-field.tsx';
import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import type { CarriedFile } from '#lib/files/file.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '扫描件',
    about: '需要留扫描件的，先扫描，再填写下面的内容。',
    number: (count: number) => `${count} 个`,
  },
  en: {
    title: 'Scans',
    about: 'If a document is to be kept as a scan, scan it before you fill in the rest.',
    number: (count: number) => String(count),
  },
});

/** The outcome of the files that were sent last, from the address. */
export type Sent = { field?: string; file?: string; most?: string };

type ScansFormProps = { draft: CounterDraft; carried: Record<string, CarriedFile[]>; sent: Sent; locale: Locale };

/** Scans of the papers, sent to the door for files; a paper that was scanned counts as handed in. */
export const ScansForm = ({ draft, carried, sent, locale }: ScansFormProps) => {
  const say = texts[locale];
  const papers = draft.papers.flatMap(({ scan, field }) => (scan ? [{ scan, label: field.label[locale] }] : []));
  if (papers.length === 0) return null;
  const said = sent.file && sayFileRefusal(locale, { code: sent.file, most: Number(sent.most ?? 0) });
  const about = papers.find(({ scan }) => scan === sent.field) ?? papers[0];
  const errors: Record<string, string> = said && about ? { [about.scan]: said } : {};
  const count = papers.flatMap(({ scan }) => carried[scan] ?? []).length;
  return (
    <form id="answers-form" action={paths.files} method="post" encType="multipart/form-data" noValidate>
      <ErrorSummary {...{ locale, errors }} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={draft.application.id} />
      <input type="hidden" name="page" value={paths.staff.counterScans} />
      <details className="counter-scans" open={count > 0 || Boolean(said)}>
        <summary>
          {say.title} <span className="text-quiet">{count > 0 ? say.number(count) : say.about}</span>
        </summary>
        <div className="space-y-6 py-3">
          {papers.map(({ scan, label }) => (
            <FilesField
              key={scan}
              {...{ locale, id: scan, label, upTo: 10, before: [], error: errors[scan] }}
              files={(carried[scan] ?? []).map((file) => shownFile(file, locale))}
            />
          ))}
        </div>
      </details>
    </form>
  );
};
