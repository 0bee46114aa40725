import { Icon } from '#app/_ui/icon.tsx';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { paths } from '#app/_request/paths.ts';
import { unchanged } from '#lib/applications/correction.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { change: '修改这一页', changed: '已改', other: '其他' },
  en: { change: 'Change this page', changed: 'Changed', other: 'Also' },
});

/** `linked`: with the way to each page, and whether it was changed. */
type CorrectionItemsProps = { found: MyCase; locale: Locale; linked?: boolean };

/** Each thing asked for, with the way to the page it is on. */
export const CorrectionItems = ({ found, locale, linked }: CorrectionItemsProps) => {
  const { application, asked, submissions } = found;
  const open = unchanged(asked, application, submissions.at(-1)?.answers ?? {});
  const titleOf = (page: string | undefined) => application.form.pages.find(({ id }) => id === page)?.title[locale];
  return (
    <ol className="text-column border-t border-line">
      {asked.map((item) => {
        const { page, what } = item;
        const title = titleOf(page);
        return (
          <li key={`${page} ${what}`} className="border-b border-line py-3">
            <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
              {title ?? texts[locale].other}
              {linked && !open.includes(item) && (
                <span className="inline-flex items-center gap-1 text-normal">
                  <Icon name="check" className="size-[1em]" />
                  {texts[locale].changed}
                </span>
              )}
            </p>
            <p className="whitespace-pre-line">{what}</p>
            {linked && page && title && (
              <a
                href={paths.applicationPage(locale, application.id, page)}
                className="inline-flex min-h-9 items-center"
              >
                {texts[locale].change}
                <span className="sr-only"> {title}</span>
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
};
