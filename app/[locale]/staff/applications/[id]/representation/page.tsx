import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { ClaimFacts } from '#app/_parts/organisation/claim-facts.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ConfirmForm } from './confirm-form.tsx';

const texts = words({
  zh: {
    title: '核对企业身份',
    about:
      '核对下面的企业和法定代表人，是否与登记信息或者营业执照原件一致。核对一次，这家企业以后的办件都有效，直到法定代表人变更。',
    person:
      '账号上的姓名和证件号码是本人填写的，姓名一致还不能证明就是本人。请用登记的电话联系，或者请本人持身份证到窗口。',
    differs: '不一致的，不予受理，并写明理由；有人冒用企业的，请督办员或者管理员驳回。',
    notAccept: '不予受理',
  },
  en: {
    title: 'Check the company',
    about:
      'Compare the company and its legal representative with the register or the original licence. Checking once holds for all cases of this company, until its legal representative changes.',
    person:
      'Name and identity number on the account are as the person wrote them: a name that agrees does not prove who they are. Ring the number in the register, or ask them to come with their identity card.',
    differs:
      'Where it does not agree, do not accept the case, and say why. Where somebody misuses a company, a supervisor or administrator rejects the claim.',
    notAccept: 'Do not accept',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const RepresentationPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.representation(other, id);
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const { company, terms, steps } = found;
  if (!company || (!company.mayCheck && !(await answersForm())))
    return redirect(paths.staff.application(locale, id) as Route);
  const crumbs = [
    { href: paths.staff.desk(locale), text: pageNames[locale].cases },
    { href: paths.staff.application(locale, id), text: `${terms.service[locale]} · ${company.name}` },
  ];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="check-form">
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <ClaimFacts claim={company} checks={company.checks} locale={locale} />
      <div className="mt-5 text-column">
        <Notice>{say.person}</Notice>
      </div>
      <ConfirmForm
        {...{ locale, title: say.title, applicationId: id }}
        membershipId={company.membershipId ?? company.organisationId}
      />
      <p className="mt-8 text-column">
        {say.differs}{' '}
        {steps.includes('not_accept') && <a href={paths.staff.act(locale, id, 'non-acceptance')}>{say.notAccept}</a>}
      </p>
    </StaffFrame>
  );
};

export default RepresentationPage;
