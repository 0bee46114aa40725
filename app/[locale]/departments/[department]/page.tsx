import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { ServiceDigest } from '#app/_parts/catalogue/service-digest.tsx';
import { Facts } from '#app/_ui/facts.tsx';
import { NoticeBoxes } from '#app/_frame/notice-boxes.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import type { Department } from '#lib/catalogue/lists.ts';
import { noticesOfDepartment } from '#lib/catalogue/notices-about.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { isGuide, type Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { natures } from '#lib/standards/gbt-39554/names.ts';

const texts = words({
  zh: {
    enquiry: '咨询电话',
    complaint: '监督投诉',
    code: '社会信用代码',
    nature: '机构性质',
    natures,
    services: '办理的服务',
    none: '目前没有单独办理的服务。',
  },
  en: {
    enquiry: 'Enquiries',
    complaint: 'Complaints',
    code: 'Credit code',
    nature: 'Standing',
    natures: { '1': 'public authority', '2': 'authorised by law', '3': 'entrusted by an authority' },
    services: 'Services',
    none: 'It offers no services of its own at present.',
  },
});

type Props = LocaleParams<{ department: string }>;

export const dynamicParams = false;
export const generateStaticParams = () =>
  theCatalogue()
    .listDepartments()
    .map(({ id }) => ({ department: id }));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = await localeOf(params);
  const department = theCatalogue().findDepartment((await params).department);
  return department
    ? pageMetadata({
        locale,
        here: hereOf(department.id),
        title: department.name[locale],
        summary: (department.about ?? department.name)[locale],
      })
    : {};
};

const DepartmentPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { findDepartment, listServices } = theCatalogue();
  const department = findDepartment((await params).department) ?? notFound();
  const services = listServices().filter((service) => takesPart(department, service));
  return (
    <PageFrame
      locale={locale}
      here={hereOf(department.id)}
      crumbs={[{ href: paths.departments(locale), text: pageNames[locale].departments }]}
    >
      <NoticeBoxes notices={noticesOfDepartment(theCatalogue(), department.id)} locale={locale} />
      <h1 lang={languageOf(department, locale)}>{department.name[locale]}</h1>
      <p className="mt-2 mb-5 text-column">{department.about?.[locale]}</p>
      <Facts facts={factsOf(department, locale)} />
      <Section id="services" title={texts[locale].services}>
        {services.length === 0 ? (
          <p>{texts[locale].none}</p>
        ) : (
          <ServiceDigest locale={locale} services={services} query={{ department: department.id }} />
        )}
      </Section>
    </PageFrame>
  );
};

const takesPart = ({ id }: Department, service: Service): boolean =>
  service.department === id || (isGuide(service) && service.jointDepartments.includes(id));

const phonesOf = ({ phones }: Department, locale: Locale) =>
  phones
    ? [
        { term: texts[locale].enquiry, value: <a href={`tel:${phones.enquiry}`}>{phones.enquiry}</a> },
        { term: texts[locale].complaint, value: <a href={`tel:${phones.complaint}`}>{phones.complaint}</a> },
      ]
    : [];

const factsOf = (department: Department, locale: Locale) => [
  ...phonesOf(department, locale),
  ...(department.nature ? [{ term: texts[locale].nature, value: texts[locale].natures[department.nature] }] : []),
  { term: texts[locale].code, value: <span className="reference font-normal">{department.creditCode}</span> },
];

const hereOf = (id: string) => (locale: Locale) => paths.department(locale, id);

export default DepartmentPage;
