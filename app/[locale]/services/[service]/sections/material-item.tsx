import type { Material } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    form: '申请时在线填写或现场领取',
    own: '您自备',
    government: (issuer: string) => `由${issuer}出具`,
    original: (n: number) => `原件 ${n} 份`,
    copy: (n: number) => `复印件 ${n} 份`,
    paper: '纸质',
    electronic: '电子版',
    either: '纸质、电子版都行',
    when: '什么时候要：',
    basis: '依据：',
    blank: '空白表格',
    sample: '填写示例',
    stop: '，',
  },
  en: {
    form: 'filled in when you apply',
    own: 'your own',
    government: (issuer: string) => `issued by ${issuer}`,
    original: (n: number) => `${n} original${n === 1 ? '' : 's'}`,
    copy: (n: number) => `${n} ${n === 1 ? 'copy' : 'copies'}`,
    paper: 'on paper',
    electronic: 'electronic',
    either: 'paper or electronic',
    when: 'When: ',
    basis: 'Basis: ',
    blank: 'Blank form',
    sample: 'Example, filled in',
    stop: ', ',
  },
});

type Props = { material: Material; locale: Locale };

/** One line of the checklist; ticks stay on this page and are sent nowhere. */
export const MaterialItem = ({ material, locale }: Props) => {
  const evidence = theCatalogue().findEvidenceType(material.evidence);
  // The general description would only repeat what this service requires.
  const about = material.standard ?? evidence?.about;
  return (
    <li className="border-b border-line py-3">
      <label className="flex gap-3">
        <input type="checkbox" autoComplete="off" className="mt-[0.3em] size-[1.2em] shrink-0 accent-river" />
        <span className="min-w-0">
          <span className="font-semibold">{evidence?.name[locale] ?? material.evidence}</span>
          <span className="block text-small text-quiet">{howMany(material, locale)}</span>
          {material.when && (
            <span className="block">
              {texts[locale].when}
              {material.when[locale]}
            </span>
          )}
          {about && <span className="block">{about[locale]}</span>}
          {material.legalBasis && (
            <span className="block text-small text-quiet">
              {texts[locale].basis}
              {material.legalBasis[locale]}
            </span>
          )}
        </span>
      </label>
      <Files material={material} locale={locale} />
    </li>
  );
};

/** Outside the label, so that following a link does not tick the box. */
const Files = ({ material: { blank, sample }, locale }: Props) =>
  (blank || sample) && (
    <p className="flex gap-6 pl-[calc(1.2em+0.75rem)] text-small">
      {blank && <a href={blank}>{texts[locale].blank}</a>}
      {sample && <a href={sample}>{texts[locale].sample}</a>}
    </p>
  );

const howMany = (material: Material, locale: Locale): string => {
  const say = texts[locale];
  const evidence = theCatalogue().findEvidenceType(material.evidence);
  const source =
    evidence?.source === 'government'
      ? evidence.issuer && say.government(evidence.issuer[locale])
      : evidence && say[evidence.source];
  const counts = [
    material.originals > 0 && say.original(material.originals),
    material.copies > 0 && say.copy(material.copies),
  ];
  return [...counts, say[material.form], material.size?.[locale], source].filter(Boolean).join(say.stop);
};
