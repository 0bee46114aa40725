import { formatDate } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Application } from '#lib/applications/application.ts';
import type { OwedPaper } from '#lib/applications/checklist/papers-owed.ts';
import { waysToHandOver, type WayToHandOver } from '#lib/catalogue/papers.ts';
import type { Place } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { sayHours } from '#lib/catalogue/say-hours.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words<{
  title: string;
  why: string;
  promised: (day: string) => string;
  ways: Record<WayToHandOver, string>;
  where: (places: number) => string;
  guide: string;
}>({
  zh: {
    title: '您还要交的材料',
    why: '一般要材料交齐才能受理，请尽快交，并写明办件编号。已经交过的不用再交。',
    promised: (day) => `申请已经先行受理。请在${day}前补交，并写明办件编号；逾期没有补交的，申请可能不予批准。`,
    ways: { bring: '交到窗口', post: '邮寄', 'not-yet': '准备好再交' },
    where: (places) => (places > 1 ? '交到或者寄到下面任何一处：' : '交到或者寄到：'),
    guide: '怎么去、材料要求，见办事指南',
  },
  en: {
    title: 'Documents you still have to hand in',
    why: 'As a rule we can accept the application only once all documents are here, so please be quick, and quote your reference. What you have handed in already need not come again.',
    promised: (day) =>
      `Your application was accepted before everything is here. Please hand these in by ${day} and quote your reference; without them the application may be refused.`,
    ways: { bring: 'Bring to a counter', post: 'Send by post', 'not-yet': 'Hand in when you have it' },
    where: (places) => (places > 1 ? 'Bring or post them to any of these:' : 'Bring or post them to:'),
    guide: 'How to get there and what each document must show: see the guide',
  },
});

type PapersProps = { owed: OwedPaper[]; service: Application['service']; locale: Locale };

/** The documents the applicant said they would hand in, and where; nothing once they owe none. */
export const PapersSection = ({ owed, service, locale }: PapersProps) => {
  const say = texts[locale];
  const [first] = owed;
  if (!first) return null;
  const places = (theCatalogue().findGuide(service)?.places ?? []).flatMap((id) => theCatalogue().findPlace(id) ?? []);
  return (
    <Section id="papers" title={say.title}>
      <div className="text-column">
        <p>{first.by ? say.promised(formatDate(first.by, locale)) : say.why}</p>
        <Papers papers={owed} locale={locale} />
        <p className="mt-5">{say.where(places.length)}</p>
        <ul>
          {places.map((place) => (
            <PlaceLine key={place.id} {...{ place, locale }} />
          ))}
        </ul>
        <p className="mt-2 print:hidden">
          <a href={`${paths.service(locale, service)}#places`} className="inline-flex min-h-9 items-center">
            {say.guide}
          </a>
        </p>
      </div>
    </Section>
  );
};

const Papers = ({ papers, locale }: { papers: OwedPaper[]; locale: Locale }) =>
  waysToHandOver
    .map((way) => ({ way, those: papers.filter((paper) => paper.way === way) }))
    .filter(({ those }) => those.length > 0)
    .map(({ way, those }) => (
      <div key={way} className="mt-4">
        <h3 className="text-base">{texts[locale].ways[way]}</h3>
        <ul className="list-disc pl-6">
          {those.map(({ name, note }) => (
            <li key={name.zh}>
              {name[locale]}
              {note && <span className="block text-small text-quiet">{note[locale]}</span>}
            </li>
          ))}
        </ul>
      </div>
    ));

const PlaceLine = ({ place, locale }: { place: Place; locale: Locale }) => (
  <li className="border-b border-line py-3">
    <p className="font-semibold">{place.name[locale]}</p>
    <p>{place.address[locale]}</p>
    <p className="text-small text-quiet figures">{sayHours(place.hours, locale).join(locale === 'zh' ? '；' : '; ')}</p>
  </li>
);
