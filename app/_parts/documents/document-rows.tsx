import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Document } from '#lib/documents/document.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { StandingMark } from './standing-mark.tsx';

type DocumentRowsProps = { documents: Document[]; today: Day; locale: Locale };

/** My documents in a list: what it is, for which service, and whether it holds. */
export const DocumentRows = ({ documents, today, locale }: DocumentRowsProps) => (
  <ul className="border-t border-line">
    {documents.map((document) => (
      <li key={document.id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3">
        <div className="min-w-0">
          <a href={paths.document(locale, document.id)} className="font-semibold">
            {document.title[locale]}
          </a>
          <p className="text-small text-quiet">
            {theCatalogue().findGuide(document.service)?.name[locale] ?? document.service} ·{' '}
            {formatDate(document.happenedAt, locale)}
          </p>
        </div>
        <p className="text-small">
          <StandingMark {...{ document, today, locale }} />
        </p>
      </li>
    ))}
  </ul>
);
