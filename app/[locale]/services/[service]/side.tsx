import { paths } from '#app/_request/paths.ts';
import type { Department } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sectionTitles, type SectionId } from './section-titles.ts';

const texts = words({
  zh: { contents: '本页内容', ask: '打电话问', enquiry: '咨询', complaint: '监督投诉', body: '实施部门' },
  en: {
    contents: 'On this page',
    ask: 'Ask by phone',
    enquiry: 'Enquiries',
    complaint: 'Complaints',
    body: 'Department',
  },
});

type Props = { service: Service; locale: Locale; sections: readonly SectionId[] };

/** Contents and contacts: beside the guide on a wide screen, below it on a phone. */
export const Side = ({ service, locale, sections }: Props) => (
  <aside className="mt-12 text-small print:hidden">
    <div className="sticky top-6">
      <nav aria-label={texts[locale].contents} className="hidden wide:block">
        <p className="border-b border-line pb-2 text-quiet">{texts[locale].contents}</p>
        <ul className="mt-2 mb-8">
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="plain-link block py-1">
                {sectionTitles[locale][id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Phones department={theCatalogue().findDepartment(service.department)} locale={locale} />
    </div>
  </aside>
);

const Phones = ({ department, locale }: { department: Department | undefined; locale: Locale }) => {
  const say = texts[locale];
  if (!department?.phones) return null;
  return (
    <>
      <p className="border-b border-line pb-2 text-quiet">{say.ask}</p>
      <p className="mt-2">
        <a href={paths.department(locale, department.id)}>{department.name[locale]}</a>
      </p>
      <dl className="tabular-nums">
        <div>
          <dt className="inline text-quiet">{say.enquiry} </dt>
          <dd className="inline">
            <a href={`tel:${department.phones.enquiry}`}>{department.phones.enquiry}</a>
          </dd>
        </div>
        <div>
          <dt className="inline text-quiet">{say.complaint} </dt>
          <dd className="inline">
            <a href={`tel:${department.phones.complaint}`}>{department.phones.complaint}</a>
          </dd>
        </div>
      </dl>
    </>
  );
};
