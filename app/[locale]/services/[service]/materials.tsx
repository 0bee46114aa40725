import type { ReactNode } from 'react';
import { Icon } from '#app/_ui/icon.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
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
      {always.length > 0 && (
        <Group title={say.always}>
          {always.map((material) => (
            <MaterialItem key={material.evidence} material={material} locale={locale} />
          ))}
        </Group>
      )}
      {guide.circumstances.length > 0 && <Circumstances guide={guide} locale={locale} />}
      {sometimes.length > 0 && (
        <Group title={say.sometimes}>
          {sometimes.map((material) => (
            <MaterialItem key={material.evidence} material={material} locale={locale} />
          ))}
        </Group>
      )}
      {later.length > 0 && (
        <Group title={say.later}>
          {later.map((material) => (
            <MaterialItem key={material.evidence} material={material} locale={locale} />
          ))}
        </Group>
      )}
      {fetched.length > 0 && (
        <div className="rounded bg-river-tint px-5 py-4 print:border print:border-line">
          <h3 className="text-base">{say.fetched}</h3>
          <ul className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {fetched.map(({ evidence }) => (
              <li key={evidence} className="flex gap-2">
                <Icon name="check" className="mt-[0.3em] size-[1.1em] text-river" />
                {findEvidenceType(evidence)?.name[locale]}
              </li>
            ))}
          </ul>
          <p className="mt-2 text-small text-quiet">{say.fetchedWhy}</p>
        </div>
      )}
    </div>
  );
};

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <h3 className="mb-1 text-base">{title}</h3>
    <ul>{children}</ul>
  </div>
);
