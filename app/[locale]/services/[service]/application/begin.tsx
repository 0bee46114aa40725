import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { admissionOfBeginner } from '#lib/applications/admission/admit.ts';
import type { Admission } from '#lib/catalogue/admission.ts';
import { applicantsOf, type Guide } from '#lib/catalogue/guide.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { listMyOrganisations } from '#lib/organisations/read.ts';
import { StartForm } from './start-form.tsx';

const texts = words({
  zh: { noCompany: '这项服务由企业申请。请先登记您的企业，或者请法定代表人把您加为经办人。' },
  en: {
    noCompany:
      'Companies apply for this service. Register your company first, or ask its legal representative to add you.',
  },
});

type BeginProps = { guide: Guide; locale: Locale; ctx: Context; title: string };

export const Begin = async ({ guide, locale, ctx, title }: BeginProps) => {
  const companies = applicantsOf(guide).includes('business') ? await listMyOrganisations(ctx.db, ctx.actor.id) : [];
  const forMyself = applicantsOf(guide).includes('citizen');
  if (!forMyself && companies.length === 0) return <NoCompany locale={locale} title={title} />;
  const mine = forMyself ? await admissionOfBeginner(ctx, guide, undefined) : undefined;
  const theirs = await Promise.all(
    companies.map(async (company) => ({ company, admission: await admissionOfBeginner(ctx, guide, company.id) })),
  );
  const free = theirs.filter(({ admission }) => !isKept(admission)).map(({ company }) => company);
  const mayBegin = (forMyself && !isKept(mine)) || free.length > 0;
  return (
    <>
      {isIn(mine) && <AdmissionNotice admission={mine} locale={locale} />}
      {theirs.map(
        ({ company: { id, name }, admission }) =>
          isIn(admission) && <AdmissionNotice key={id} {...{ admission, locale, name }} />,
      )}
      {mayBegin ? (
        <StartForm
          {...{ locale, title }}
          forMyself={forMyself && !isKept(mine)}
          service={guide.id}
          companies={free.map(({ id, name, representation }) => ({ id, name, representation }))}
        />
      ) : (
        <PageTitle locale={locale} title={title} />
      )}
    </>
  );
};

/** Those who have an application are led to it, and begin another only for somebody else. */
const isIn = (admission: Admission | undefined): boolean => admission?.state === 'yours';
const isKept = (admission: Admission | undefined): boolean => admission?.state === 'yours' && !admission.mayBeOther;

const NoCompany = ({ locale, title }: { locale: Locale; title: string }) => (
  <div className="text-column">
    <PageTitle locale={locale} title={title} />
    <p className="mb-4">{texts[locale].noCompany}</p>
    <a href={paths.newOrganisation(locale)} className="button">
      {pageNames[locale].newOrganisation}
    </a>
  </div>
);
