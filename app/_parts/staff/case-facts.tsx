import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { formatDate, formatLimit } from '#app/_ui/format.ts';
import { Reference } from '#app/_ui/reference.tsx';
import type { StaffCase, StaffCompany } from '#lib/applications/desk/read-for-staff.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { isForCompany } from '#lib/applications/application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    applicant: '申请人',
    company: '企业',
    code: '信用代码',
    representative: '法定代表人',
    noName: '没有填姓名',
    nobody: '没有人',
    reference: '办件编号',
    received: '提交日期',
    due: '应办日期',
    legal: '法定期限',
    none: '法律没有规定',
    department: '实施部门',
    approval: '审批',
    'one-person': '一人决定',
    'two-person': '两人：审查与审批分开',
  },
  en: {
    applicant: 'Applicant',
    company: 'Company',
    code: 'Credit code',
    representative: 'Represented by',
    noName: 'no name given',
    nobody: 'nobody',
    reference: 'Reference',
    received: 'Sent',
    due: 'Due',
    legal: 'By law',
    none: 'no limit in law',
    department: 'Department',
    approval: 'Decision',
    'one-person': 'one person',
    'two-person': 'two people: review and approval apart',
  },
});

export const CaseFacts = ({ found: { application, terms, company }, locale }: { found: StaffCase; locale: Locale }) => {
  const say = texts[locale];
  const { statutory } = terms.limits;
  const creditCode = company?.creditCode ?? application.creditCode;
  const facts = [
    [isForCompany(application) ? say.company : say.applicant, <bdi key="name">{application.applicantName}</bdi>],
    [say.code, creditCode && <span className="reference break-all">{creditCode}</span>],
    [say.representative, company && <Represented {...{ company, locale }} />],
    [say.reference, application.reference && <Reference reference={application.reference} />],
    [say.received, application.submittedAt && formatDate(application.submittedAt, locale)],
    [say.due, application.dueOn && formatDate(application.dueOn, locale)],
    [say.legal, legalDate(application.statutoryDueOn, statutory ? formatLimit(statutory, locale) : say.none, locale)],
    [say.approval, say[terms.approval]],
    [say.department, theCatalogue().findDepartment(application.department)?.name[locale]],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-2 border-t border-line pt-4 wide:border-0 wide:pt-0">
      {facts.map(([term, value]) =>
        value ? (
          <div key={term} className="contents">
            <dt className="text-quiet">{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};

const Represented = ({ company, locale }: { company: StaffCompany; locale: Locale }) => (
  <>
    <bdi>{company.membershipId ? company.representative || texts[locale].noName : texts[locale].nobody}</bdi>
    <span className="block">
      <RepresentationMark representation={company.representation} locale={locale} />
    </span>
  </>
);

const legalDate = (due: string | null, limit: string, locale: Locale): string =>
  due ? `${formatDate(due, locale)} · ${limit}` : limit;
