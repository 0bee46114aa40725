import type { Guide } from '#lib/catalogue/guide.ts';
import type { Place } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    comma: '，',
    review: '申请行政复议',
    reviewText: (body: string, days: number) => `知道决定之日起 ${days} 日内，向${body}提出。不收费。`,
    court: '提起行政诉讼',
    courtText: (court: string, months: number) => `知道决定之日起 ${months} 个月内，向${court}起诉。`,
    rights: '您的权利',
    duties: '您的义务',
    both: '依法享有的权利、要履行的义务',
    ask: '先问问：决定书上写有理由。打电话问清楚，往往就能解决。',
  },
  en: {
    comma: ', ',
    review: 'Ask for administrative review',
    reviewText: (body: string, days: number) =>
      `Within ${days} days of learning of the decision, at ${body}. It is free.`,
    court: 'Go to court',
    courtText: (court: string, months: number) => `Within ${months} months of learning of the decision, at ${court}.`,
    rights: 'Your rights',
    duties: 'Your duties',
    both: 'What the law gives you and asks of you',
    ask: 'Ask first: the decision gives its reasons, and a phone call often settles it.',
  },
});

export const Remedies = ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const say = texts[locale];
  const { review, litigation } = guide.remedies;
  return (
    <div className="text-column">
      <p>{say.ask}</p>
      <dl className="mt-3 space-y-3">
        <div>
          <dt className="font-semibold">{say.review}</dt>
          <dd>{say.reviewText(review.body[locale], review.days)}</dd>
          <Where place={theCatalogue().findPlace(review.place ?? '')} locale={locale} />
        </div>
        <div>
          <dt className="font-semibold">{say.court}</dt>
          <dd>{say.courtText(litigation.court[locale], litigation.months)}</dd>
          <Where place={theCatalogue().findPlace(litigation.place ?? '')} locale={locale} />
        </div>
      </dl>
      {guide.rights.length + guide.duties.length > 0 && <RightsAndDuties guide={guide} locale={locale} />}
    </div>
  );
};

const Where = ({ place, locale }: { place: Place | undefined; locale: Locale }) =>
  place && (
    <dd className="text-small text-quiet">
      {place.name[locale]}
      {texts[locale].comma}
      {place.address[locale]}
      {texts[locale].comma}
      <a href={`tel:${place.phones.enquiry}`} className="figures">
        {place.phones.enquiry}
      </a>
    </dd>
  );

const RightsAndDuties = ({ guide: { rights, duties }, locale }: { guide: Guide; locale: Locale }) => (
  <details className="mt-4">
    <summary className="w-fit py-1 text-river">{texts[locale].both}</summary>
    <Told title={texts[locale].rights} texts={rights} locale={locale} />
    <Told title={texts[locale].duties} texts={duties} locale={locale} />
  </details>
);

const Told = ({ title, texts, locale }: { title: string; texts: Bilingual[]; locale: Locale }) =>
  texts.length > 0 && (
    <>
      <h3 className="mt-2 text-base">{title}</h3>
      <ul className="list-disc pl-6 marker:text-quiet">
        {texts.map((text) => (
          <li key={text.zh}>{text[locale]}</li>
        ))}
      </ul>
    </>
  );
