import { formatDay } from '#app/_ui/format.ts';
import { severityWords } from '#app/_parts/publishing/severity-words.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { noticesForAll } from '#lib/catalogue/notices-about.ts';
import type { Notice } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** What the city announces, newest first; each opens where it stands. */
export const Notices = ({ locale }: { locale: Locale }) => (
  <ul className="border-t border-line">
    {noticesForAll(theCatalogue()).map((notice) => (
      <li key={notice.title.zh} className="border-b border-line">
        <details>
          <summary className="flex min-h-14 items-center justify-between gap-x-4 py-2.5 leading-snug">
            <span className="font-semibold">
              {notice.severity && notice.severity !== 'information' && `${severityWords[locale][notice.severity]} · `}
              {notice.title[locale]}
            </span>
            <time dateTime={notice.date} className="shrink-0 text-small text-quiet">
              {formatDay(notice.date, locale)}
            </time>
          </summary>
          <p className="text-column pb-4">
            {notice.text[locale]}
            <NoticeService locale={locale} notice={notice} />
          </p>
        </details>
      </li>
    ))}
  </ul>
);

const NoticeService = ({ locale, notice }: { locale: Locale; notice: Notice }) => {
  const guide = notice.service && theCatalogue().findGuide(notice.service);
  return (
    guide && (
      <>
        {' '}
        <a href={paths.service(locale, guide.id)}>{guide.name[locale]}</a>
      </>
    )
  );
};
