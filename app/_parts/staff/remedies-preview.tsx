import { Notice } from '#app/_ui/notice.tsx';
import type { Terms } from '#lib/applications/life/terms.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '申请人会读到的救济途径',
    review: (body: string, days: number) => `可以自知道决定之日起 ${days} 日内向${body}申请行政复议；`,
    litigation: (court: string, months: number) => `也可以在 ${months} 个月内向${court}提起行政诉讼。`,
  },
  en: {
    title: 'The remedies the applicant reads',
    review: (body: string, days: number) =>
      `You can ask ${body} for administrative review within ${days} days of learning of the decision, `,
    litigation: (court: string, months: number) => `or bring an action before ${court} within ${months} months.`,
  },
});

export const RemediesPreview = ({
  terms: { remedies },
  locale,
}: {
  terms: Pick<Terms, 'remedies'>;
  locale: Locale;
}) => (
  <Notice title={texts[locale].title}>
    {texts[locale].review(remedies.review.body[locale], remedies.review.days)}
    {texts[locale].litigation(remedies.litigation.court[locale], remedies.litigation.months)}
  </Notice>
);
