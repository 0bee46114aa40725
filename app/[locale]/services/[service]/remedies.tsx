import type { Guide } from '#lib/catalogue/guide.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    review: '申请行政复议',
    reviewText: (body: string, days: number) => `知道决定之日起 ${days} 日内，向${body}提出。不收费。`,
    court: '提起行政诉讼',
    courtText: (court: string, months: number) => `知道决定之日起 ${months} 个月内，向${court}起诉。`,
    ask: '先问问：决定书上写有理由。打电话问清楚，往往就能解决。',
  },
  {
    review: 'Ask for administrative review',
    reviewText: (body: string, days: number) =>
      `Within ${days} days of learning of the decision, at ${body}. It is free.`,
    court: 'Go to court',
    courtText: (court: string, months: number) => `Within ${months} months of learning of the decision, at ${court}.`,
    ask: 'Ask first: the decision gives its reasons, and a phone call often settles it.',
  },
);

export const Remedies = ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const say = words[locale];
  const { review, litigation } = guide.remedies;
  return (
    <div className="text-column">
      <p>{say.ask}</p>
      <dl className="mt-3 space-y-3">
        <div>
          <dt className="font-semibold">{say.review}</dt>
          <dd>{say.reviewText(review.body[locale], review.days)}</dd>
        </div>
        <div>
          <dt className="font-semibold">{say.court}</dt>
          <dd>{say.courtText(litigation.court[locale], litigation.months)}</dd>
        </div>
      </dl>
    </div>
  );
};
