import { SuspensionNotice } from '#app/_parts/catalogue/suspension-notice.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import { isOpen, type Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    apply: '在线申请',
    automatic: '符合条件的，系统会自动办理，您不用申请。',
    offline: '这项服务目前要到窗口办。',
    booking: '去之前请先打电话预约：',
    ask: '有疑问先打电话问：',
    where: '看地点和时间',
    print: '打印这份指南',
  },
  en: {
    apply: 'Apply online',
    automatic: 'If you qualify this happens by itself. You do not need to apply.',
    offline: 'You apply for this at a counter for now.',
    booking: 'Please book a time first: ',
    ask: 'If you are unsure, ring first: ',
    where: 'See where and when',
    print: 'Print this guide',
  },
});

type Props = { guide: Guide; locale: Locale };

export const ApplyLine = ({ guide, locale }: Props) => (
  <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden">
    {isOpen(guide) ? (
      <a href={paths.startApplication(locale, guide.id)} className="button max-sm:hidden elder:hidden">
        {texts[locale].apply}
        <Icon name="arrow-right" />
      </a>
    ) : (
      <WayInstead guide={guide} locale={locale} />
    )}
    <button
      type="button"
      hidden
      data-print
      className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-small text-river hover:underline max-sm:hidden elder:inline-flex"
    >
      <Icon name="printer" />
      {texts[locale].print}
    </button>
  </div>
);

const WayInstead = ({ guide, locale }: Props) =>
  guide.suspended ? <SuspensionNotice guide={guide} locale={locale} /> : <Offline guide={guide} locale={locale} />;

const Offline = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const phone = theCatalogue().findPlace(guide.places[0] ?? '')?.phones.enquiry;
  return (
    <p className="text-column border-l-4 border-river pl-4">
      {guide.channels.includes('automatic') ? say.automatic : say.offline}
      {locale === 'zh' ? '' : ' '}
      {guide.booking ? say.booking : say.ask}
      {phone && <a href={`tel:${phone}`}>{phone}</a>}
      {locale === 'zh' ? '。' : '. '}
      <a href="#places">{say.where}</a>
    </p>
  );
};

/** On a phone the link stays within the thumb's reach. */
export const ApplyBar = ({ guide, locale }: Props) =>
  isOpen(guide) && (
    <div className="sticky bottom-0 -mx-5 mt-10 border-t border-line bg-paper px-5 py-3 sm:hidden elder:block print:hidden">
      <a href={paths.startApplication(locale, guide.id)} className="button w-full">
        {texts[locale].apply}
        <Icon name="arrow-right" />
      </a>
    </div>
  );
