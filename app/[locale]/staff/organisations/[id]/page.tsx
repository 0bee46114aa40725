import type { Metadata } from 'next';
import { ClaimFacts } from '#app/_parts/organisation/claim-facts.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { readClaim } from '#lib/organisations/oversee.ts';
import { RejectForm } from './reject-form.tsx';

const texts = words({
  zh: {
    above: '企业账号',
    title: '企业账号',
    members: (count: number) => `现在有 ${count} 人代这家企业办事。`,
    reject: '驳回企业身份',
    effect:
      '没有代表权的人登记了这家企业的，驳回以后：账号关闭，任何人不能再用它办事；草稿删除，还没受理的办件不予受理，已经受理的不能准予；信用代码空出来，真正的法定代表人可以登记。登记账号的人会收到通知。不能撤销。',
  },
  en: {
    above: 'Company accounts',
    title: 'Company account',
    members: (count: number) => (count === 1 ? 'One person acts for it now.' : `${count} people act for it now.`),
    reject: 'Reject the claim',
    effect:
      'For when somebody opened this account who does not represent the company. The account is closed and nobody can act with it; drafts are deleted, cases not yet accepted are not accepted, accepted ones cannot be approved; the credit code is free, so that the true representative can open an account. Whoever opened it is told. It cannot be undone.',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const OrganisationPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.organisation(other, id);
  const ctx = await staffContext(locale, here);
  const { claim, checks, members } =
    (await readClaim(ctx, id)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.organisations }));
  const isOpen = claim.representation === 'stated' || (await answersForm());
  return (
    <StaffFrame
      {...{ ctx, locale, here }}
      crumbs={[{ href: paths.staff.organisations(locale), text: say.above }]}
      form={isOpen ? 'reject-form' : undefined}
    >
      {!isOpen && <PageTitle locale={locale} title={say.title} />}
      <h1>
        <bdi>{claim.name}</bdi>
      </h1>
      <ClaimFacts {...{ claim, checks, locale }} />
      <p className="mt-4">{say.members(members)}</p>
      {isOpen && (
        <Section id="rejection" title={say.reject}>
          <p className="mb-5 text-column">{say.effect}</p>
          <RejectForm {...{ locale, title: say.title, organisationId: id }} membershipId={claim.membershipId ?? id} />
        </Section>
      )}
    </StaffFrame>
  );
};

export default OrganisationPage;
