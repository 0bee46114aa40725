import { formatDate } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Notice } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const Notices = ({ locale }: { locale: Locale }) => (
  <ul>
    {theCatalogue()
      .listNotices()
      .map((notice) => (
        <li
          key={notice.title.zh}
          className="grid gap-x-8 border-b border-line py-4 first:pt-0 wide:grid-cols-[13rem_1fr]"
        >
          <time dateTime={notice.date} className="text-small text-quiet wide:pt-0.5">
            {formatDate(notice.date, locale)}
          </time>
          <div>
            <h3 className="text-base">{notice.title[locale]}</h3>
            <p className="text-column">
              {notice.text[locale]}
              <NoticeService locale={locale} notice={notice} />
            </p>
          </div>
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
