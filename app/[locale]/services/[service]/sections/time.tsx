import { formatLimit } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { LimitLine } from './limit-line.tsx';

const texts = words({
  zh: {
    promised: '本市承诺',
    promisedMeans: '本市自己定的时限，比法定的更严。',
    promisedSame: '本市的承诺，和法定时限一样长。',
    promisedAlone: '法律没有规定时限，这是本市自己定的。',
    promisedSpot: '材料齐全，当场就能办好。',
    statutory: '法定时限',
    statutoryMeans: '法律规定的最长时间，谁都不能超过。',
    likely: '这个时限我们还在核对，办之前请打电话问一下。',
    counting: '从受理的第二天算起。要您补材料、依法需要检验鉴定的时间不算在内。',
    special: '需要另外花时间的程序',
    name: '程序',
    basis: '依据',
    limit: '时限',
  },
  en: {
    promised: 'Promised by this city',
    promisedMeans: 'The city’s own limit, stricter than the law.',
    promisedSame: 'The city’s own promise, as long as the law allows.',
    promisedAlone: 'The law sets no limit; this one is the city’s own.',
    promisedSpot: 'With everything in order it is done while you wait.',
    statutory: 'Set by law',
    statutoryMeans: 'The longest the law allows.',
    likely: 'We are still checking this limit. Please ring before you rely on it.',
    counting:
      'Counted from the day after acceptance. Time you need to complete documents, and tests the law requires, do not count.',
    special: 'Steps that take extra time',
    name: 'Step',
    basis: 'Basis',
    limit: 'Time',
  },
});

type Props = { guide: Guide; locale: Locale };

/** Separates this city's promise from the law that binds everybody. */
export const Time = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const { statutory, promised, note } = guide.limits;
  const spot = promised.unit === 'on-the-spot';
  return (
    <div className="text-column space-y-4">
      <LimitLine limits={guide.limits} locale={locale} />
      <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <Term term={say.promised} value={formatLimit(promised, locale)} means={say[promiseBeside(guide.limits)]} />
        {statutory && (
          <Term
            term={say.statutory}
            value={formatLimit(statutory, locale)}
            means={guide.certainty.time === 'likely' ? say.likely : say.statutoryMeans}
          />
        )}
      </dl>
      {note && <p>{note[locale]}</p>}
      {!spot && <p className="text-small text-quiet">{say.counting}</p>}
      {guide.specialProcedures.length > 0 && <Special guide={guide} locale={locale} />}
    </div>
  );
};

function promiseBeside({ promised, statutory }: Guide['limits']) {
  if (promised.unit === 'on-the-spot') return 'promisedSpot';
  if (!statutory) return 'promisedAlone';
  if (statutory.unit === promised.unit && statutory.days === promised.days) return 'promisedSame';
  return 'promisedMeans';
}

const Term = ({ term, value, means }: { term: string; value: string; means: string }) => (
  <div>
    <dt className="text-small text-quiet">{term}</dt>
    <dd>
      <span className="text-large font-semibold">{value}</span>
      <span className="block">{means}</span>
    </dd>
  </div>
);

const Special = ({ guide, locale }: Props) => (
  <div>
    <h3 className="text-base">{texts[locale].special}</h3>
    <ul className="mt-1">
      {guide.specialProcedures.map(({ name, basis, limit }) => (
        <li key={name.zh} className="border-b border-line py-2">
          {name[locale]}
          <span className="block text-small text-quiet">
            {limit[locale]} · {basis[locale]}
          </span>
        </li>
      ))}
    </ul>
  </div>
);
