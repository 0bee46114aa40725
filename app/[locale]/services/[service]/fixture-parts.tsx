import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { Facts, type Fact } from '#app/_ui/facts.tsx';
import { formatLimit } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Fixture } from '#lib/catalogue/fixture.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CatalogueEntry } from './sections/catalogue-entry.tsx';
import { sectionTitles } from './section-titles.ts';

const texts = words({
  zh: {
    title: '这是试验条目，不是本市的服务',
    why: '它从公开的事项目录导入，用来试验本站在事项很多时的表现。目录里没有的内容，这里也没有；在这里不能申请。',
    source: '原来公布的地方',
    body: '实施机关',
    law: '法定时限',
    promised: '承诺时限',
    visits: '到现场',
    none: '不用跑',
    times: (n: number) => `${n} 次`,
    noConditions: '公开目录写明：没有条件。',
    noMaterials: '公开目录写明：不用交材料。',
  },
  en: {
    title: 'This is a test entry, not a service of this city',
    why: 'It was imported from a public catalogue to try this site with many services. What the catalogue lacks is missing here too, its text is in Chinese only, and you cannot apply for it here.',
    source: 'Where it was published',
    body: 'Body',
    law: 'Limit by law',
    promised: 'Limit promised',
    visits: 'Visits',
    none: 'None',
    times: (n: number) => `${n}`,
    noConditions: 'The catalogue says that there are no conditions.',
    noMaterials: 'The catalogue says that there is nothing to hand in.',
  },
});

type Props = { fixture: Fixture; locale: Locale };

/** A note on imported entries, and the figures of the source. */
export const FixtureNotice = ({ fixture, locale }: Props) => (
  <>
    <Facts facts={factsOf(fixture, locale)} />
    <div className="mt-5 text-column">
      <Notice kind="warning" title={texts[locale].title}>
        <p>{texts[locale].why}</p>
        {fixture.source && (
          <p>
            <a href={fixture.source} rel="noreferrer nofollow">
              {texts[locale].source}
            </a>
          </p>
        )}
      </Notice>
    </div>
  </>
);

function factsOf({ department: id, limits: { statutory, promised }, visits }: Fixture, locale: Locale): Fact[] {
  const say = texts[locale];
  const department = theCatalogue().findDepartment(id);
  return [
    ...(department
      ? [
          {
            term: say.body,
            value: (
              <a href={paths.department(locale, id)} lang={languageOf(department, locale)}>
                {department.name[locale]}
              </a>
            ),
          },
        ]
      : []),
    ...(statutory ? [{ term: say.law, value: formatLimit(statutory, locale) }] : []),
    ...(promised ? [{ term: say.promised, value: formatLimit(promised, locale) }] : []),
    ...(visits === undefined ? [] : [{ term: say.visits, value: visits === 0 ? say.none : say.times(visits) }]),
  ];
}

export const FixtureSections = ({ fixture, locale }: Props) => {
  const titles = sectionTitles[locale];
  const language = languageOf(fixture, locale);
  return (
    <>
      {fixture.conditions && (
        <Section id="conditions" title={titles.conditions}>
          {fixture.conditions.length === 0 && <p>{texts[locale].noConditions}</p>}
          <div lang={language} className="text-column space-y-3">
            {fixture.conditions.map(({ text }) => (
              <p key={text.zh}>{text[locale]}</p>
            ))}
          </div>
        </Section>
      )}
      {fixture.materials && (
        <Section id="materials" title={titles.materials}>
          {fixture.materials.length === 0 && <p>{texts[locale].noMaterials}</p>}
          <ul lang={language} className="text-column list-disc pl-6 marker:text-quiet">
            {fixture.materials.map(({ name }) => (
              <li key={name.zh}>{name[locale]}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="codes" title={titles.codes}>
        <CatalogueEntry service={fixture} locale={locale} />
      </Section>
    </>
  );
};
