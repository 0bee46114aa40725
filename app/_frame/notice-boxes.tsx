import { Notice as Box } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Notice } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { label: '通知', urgent: (title: string) => `紧急：${title}` },
  en: { label: 'Notices', urgent: (title: string) => `Urgent: ${title}` },
});

type NoticeBoxesProps = { notices: Pick<Notice, 'severity' | 'title' | 'text' | 'service'>[]; locale: Locale };

/** Notices in full where they matter; nothing where there is none. They are read in their place, not announced. */
export const NoticeBoxes = ({ notices, locale }: NoticeBoxesProps) =>
  notices.length > 0 && (
    <section aria-label={texts[locale].label} className="mb-6 space-y-3 text-column">
      {notices.map(({ severity, title, text, service }) => (
        <Box
          key={title.zh}
          kind={severity === 'information' ? 'info' : 'warning'}
          title={severity === 'urgent' ? texts[locale].urgent(title[locale]) : title[locale]}
        >
          <p className="whitespace-pre-line">{text[locale]}</p>
          <LeadsTo service={service} locale={locale} />
        </Box>
      ))}
    </section>
  );

const LeadsTo = ({ service, locale }: { service: string | undefined; locale: Locale }) => {
  const guide = service === undefined ? undefined : theCatalogue().findGuide(service);
  return (
    guide && (
      <p>
        <a href={paths.service(locale, guide.id)}>{guide.name[locale]}</a>
      </p>
    )
  );
};
