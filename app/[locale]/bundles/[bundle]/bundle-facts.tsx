import { FactRow, FactStrip, Figure } from '#app/_ui/fact-strip.tsx';
import { limitParts } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Part } from './parts-of.ts';

const texts = words({
  zh: {
    parts: '一共',
    count: '项',
    some: (n: number) => `${n} 项看情况`,
    all: '都要办',
    longest: '最久一项',
    promised: '承诺时间',
    visits: '到现场',
    times: '次',
    online: '全程网上',
    fee: '政府收费',
    free: '都不收费',
    charged: (n: number) => `${n} 项收费`,
    bodies: '办理部门',
  },
  en: {
    parts: 'In all',
    count: 'services',
    some: (n: number) => `${n} only in some cases`,
    all: 'you need each',
    longest: 'Longest',
    promised: 'promised',
    visits: 'Visits',
    times: '',
    online: 'All online',
    fee: 'Fees',
    free: 'Nothing is charged',
    charged: (n: number) => (n === 1 ? '1 of them charges' : `${n} of them charge`),
    bodies: 'Departments',
  },
});

/** The whole errand before any scrolling: how many services, how long, how often one has to come, and to whom. */
export const BundleFacts = ({ parts, locale }: { parts: Part[]; locale: Locale }) => {
  const say = texts[locale];
  const some = parts.filter(({ onlyIf }) => onlyIf).length;
  const longest = parts.toSorted((a, b) => b.days - a.days)[0];
  const visits = parts.reduce((sum, { guide }) => sum + guide.visits, 0);
  const charged = parts.filter(({ guide }) => guide.fee.charged).length;
  return (
    <FactStrip
      figures={
        <>
          <Figure
            term={say.parts}
            parts={[String(parts.length), say.count]}
            note={some > 0 ? say.some(some) : say.all}
          />
          {longest && (
            <Figure term={say.longest} parts={limitParts(longest.guide.limits.promised, locale)} note={say.promised} />
          )}
          <Figure term={say.visits} parts={[String(visits), say.times]} note={visits === 0 && say.online} />
        </>
      }
    >
      <FactRow term={say.fee}>{charged === 0 ? say.free : say.charged(charged)}</FactRow>
      <FactRow term={say.bodies}>
        <Bodies parts={parts} locale={locale} />
      </FactRow>
    </FactStrip>
  );
};

const Bodies = ({ parts, locale }: { parts: Part[]; locale: Locale }) => {
  const bodies = [...new Set(parts.map(({ guide }) => guide.department))];
  return bodies.map((id) => (
    <a key={id} href={paths.department(locale, id)} className="block">
      {theCatalogue().findDepartment(id)?.name[locale]}
    </a>
  ));
};
