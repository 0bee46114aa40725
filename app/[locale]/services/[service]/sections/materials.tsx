import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import { isOnline, type Guide, type Material } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Circumstances } from './circumstances.tsx';
import { toBring } from '#app/_parts/catalogue/material-groups.ts';
import { MaterialItem } from './material-item.tsx';

const texts = words({
  zh: {
    nothing: '不用准备任何材料。',
    always: '都要准备',
    sometimes: '遇到这些情形才要',
    later: '可以过后补交',
    fetched: '不用您交：我们向有关部门调取',
    fetchedWhy: '万一信息对不上，工作人员会联系您。',
    thirdParty: '需要请专业机构做的',
    questions: '申请时要填什么，可以先看一遍，也可以打印出来先填：',
    blank: '空白申请表',
  },
  en: {
    nothing: 'You do not need to bring anything.',
    always: 'Everyone prepares',
    sometimes: 'Only if this is your case',
    later: 'Can follow later',
    fetched: 'You do not hand these in: we fetch them',
    fetchedWhy: 'If something does not match, we will contact you.',
    thirdParty: 'What a qualified firm does for you',
    questions: 'See what the application asks, or print it and fill it in beforehand: ',
    blank: 'empty form',
  },
});

export const Materials = ({ guide, locale }: { guide: Guide; locale: Locale }) => {
  const say = texts[locale];
  const { always, sometimes, later, fetched } = toBring(guide);
  return (
    <div className="space-y-8">
      {guide.materials.length === 0 && <p>{say.nothing}</p>}
      <Group title={say.always} materials={always} locale={locale} />
      {guide.circumstances.length > 0 && <Circumstances guide={guide} locale={locale} />}
      <Group title={say.sometimes} materials={sometimes} locale={locale} />
      <Group title={say.later} materials={later} locale={locale} />
      <Fetched materials={fetched} locale={locale} />
      <ThirdParties guide={guide} locale={locale} />
      {isOnline(guide) && (
        <p>
          {say.questions}
          <a href={paths.blankForm(locale, guide.id)}>{say.blank}</a>
        </p>
      )}
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

const ThirdParties = ({ guide, locale }: { guide: Guide; locale: Locale }) =>
  guide.intermediaries.length > 0 && (
    <div>
      <h3 className="mb-1 text-base">{texts[locale].thirdParty}</h3>
      <ul>
        {guide.intermediaries.map(({ name, basis }) => (
          <li key={name.zh} className="border-b border-line py-2">
            {name[locale]}
            {basis && <span className="block text-small text-quiet">{basis[locale]}</span>}
          </li>
        ))}
      </ul>
    </div>
  );

const Fetched = ({ materials, locale }: { materials: Material[]; locale: Locale }) =>
  materials.length > 0 && (
    <div className="rounded bg-river-tint px-5 py-4 print:border print:border-line">
      <h3 className="text-base">{texts[locale].fetched}</h3>
      <ul className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {materials.map(({ evidence }) => (
          <li key={evidence} className="flex gap-2">
            <Icon name="check" className="mt-[0.3em] size-[1.1em] text-river" />
            {theCatalogue().findEvidenceType(evidence)?.name[locale]}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-quiet">{texts[locale].fetchedWhy}</p>
    </div>
  );
