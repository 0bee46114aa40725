import { Icon } from '#app/_ui/icon.tsx';
import type { Guide, Material } from '#lib/catalogue/guide.ts';
import { findEvidenceType } from '#lib/catalogue/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { Circumstances } from './circumstances.tsx';
import { toBring } from './material-groups.ts';
import { MaterialItem } from './material-item.tsx';

const words = bilingual(
  {
    nothing: '不用准备任何材料。',
    always: '都要准备',
    sometimes: '遇到这些情形才要',
    later: '可以过后补交',
    fetched: '不用您交：我们向有关部门调取',
    fetchedWhy: '万一信息对不上，工作人员会联系您。',
  },
  {
    nothing: 'You do not need to bring anything.',
    always: 'Everyone prepares',
    sometimes: 'Only if this is your case',
    later: 'Can follow later',
    fetched: 'You do not hand these in: we fetch them',
    fetchedWhy: 'If something does not match, we will contact you.',
  },
);

export const Materials = ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const say = words[locale];
  const { always, sometimes, later, fetched } = toBring(guide);
  if (guide.materials.length === 0) return <p>{say.nothing}</p>;
  return (
    <div className="space-y-8">
      <Group title={say.always} materials={always} locale={locale} />
      {guide.circumstances.length > 0 && <Circumstances guide={guide} locale={locale} />}
      <Group title={say.sometimes} materials={sometimes} locale={locale} />
      <Group title={say.later} materials={later} locale={locale} />
      <Fetched materials={fetched} locale={locale} />
    </div>
  );
};

const Group = ({ title, materials, locale }: { title: string; materials: Material[]; locale: Locale }) =>
  materials.length > 0 && (
    <div>
      <h3 className="mb-1 text-base">{title}</h3>
      <ul>
        {materials.map((material) => (
          <MaterialItem key={material.evidence} material={material} locale={locale} />
        ))}
      </ul>
    </div>
  );

const Fetched = ({ materials, locale }: { materials: Material[]; locale: Locale }) =>
  materials.length > 0 && (
    <div className="rounded bg-river-tint px-5 py-4 print:border print:border-line">
      <h3 className="text-base">{words[locale].fetched}</h3>
      <ul className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {materials.map(({ evidence }) => (
          <li key={evidence} className="flex gap-2">
            <Icon name="check" className="mt-[0.3em] size-[1.1em] text-river" />
            {findEvidenceType(evidence)?.name[locale]}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-quiet">{words[locale].fetchedWhy}</p>
    </div>
  );
