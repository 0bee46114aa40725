import type { MyCase } from '#lib/applications/read.ts';
import { paths } from '#app/_web/paths.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual({ change: '修改这一页', other: '其他' }, { change: 'Change this page', other: 'Also' });

type CorrectionItemsProps = { found: MyCase; locale: Locale; linked?: boolean };

/** Each thing asked for, with the way to the page it is on. */
export const CorrectionItems = ({ found: { application, asked }, locale, linked }: CorrectionItemsProps) => {
  const titleOf = (page: string | undefined) => application.form.pages.find(({ id }) => id === page)?.title[locale];
  return (
    <ol className="text-column border-t border-line">
      {asked.map(({ page, what }) => (
        <li key={`${page} ${what}`} className="border-b border-line py-3">
          <p className="font-semibold">{titleOf(page) ?? words[locale].other}</p>
          <p className="whitespace-pre-line">{what}</p>
          {linked && page && titleOf(page) && (
            <a href={paths.applicationPage(locale, application.id, page)} className="inline-flex min-h-9 items-center">
              {words[locale].change}
              <span className="sr-only"> {titleOf(page)}</span>
            </a>
          )}
        </li>
      ))}
    </ol>
  );
};
