import type { Metadata } from 'next';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { pageMetadata } from '#app/_reading/page-metadata.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    summary: '知道归哪个部门管？从这里找它办的服务和电话。',
    services: (count: number) => `${count} 项服务`,
  },
  en: {
    summary: 'Know who is responsible? Find their services and phone numbers here.',
    services: (count: number) => (count === 1 ? '1 service' : `${count} services`),
  },
});

export const dynamicParams = false;

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => {
  const locale = await localeOf(params);
  return pageMetadata({
    locale,
    here: paths.departments,
    title: pageNames[locale].departments,
    summary: texts[locale].summary,
  });
};

const DepartmentsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  return (
    <PageFrame locale={locale} here={paths.departments} crumbs={[]}>
      <h1>{pageNames[locale].departments}</h1>
      <p className="mt-2 mb-8 text-column">{texts[locale].summary}</p>
      <ul className="grid gap-x-10 border-t border-line wide:grid-cols-2">
        {theCatalogue()
          .listDepartments()
          .map((department) => (
            <li key={department.id} className="border-b border-line py-4">
              <h2 className="text-base">
                <a href={paths.department(locale, department.id)} lang={languageOf(department, locale)}>
                  {department.name[locale]}
                </a>
                <span className="ml-3 text-small font-normal text-quiet">
                  {texts[locale].services(servicesOf(department.id))}
                </span>
              </h2>
              {department.about && <p>{department.about[locale]}</p>}
            </li>
          ))}
      </ul>
    </PageFrame>
  );
};

const servicesOf = (id: string) =>
  theCatalogue()
    .listServices()
    .filter(({ department }) => department === id).length;

export default DepartmentsPage;
