import type { Metadata } from 'next';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { readMyOrganisation, type OrganisationView } from '#lib/organisations/read.ts';
import { InviteForm } from './invite-form.tsx';
import { MemberRefused } from './member-refused.tsx';
import { Members } from './members.tsx';

const texts = words({
  zh: {
    code: '统一社会信用代码',
    members: '成员',
    invite: '邀请经办人',
    applications: '查看办件',
    statedTitle: '企业身份尚未核对',
    stated:
      '工作人员还没有核对谁代表这家企业。您可以照常填写和提交申请；受理部门收到第一件申请时核对，核对以后才能受理，可能会联系法定代表人。账号上的姓名、证件号码请填写完整。',
  },
  en: {
    code: 'Unified social credit code',
    members: 'Members',
    invite: 'Invite a handler',
    applications: 'See applications',
    statedTitle: 'Not yet checked',
    stated:
      'Staff have not checked yet who represents this company. You can fill in and send applications as usual; the receiving department checks on the first one, before it accepts it, and may contact the legal representative. Complete the name and identity number of the account.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const OrganisationPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.organisation(other, id);
  const ctx = await memberContext(locale, here);
  const view = (await readMyOrganisation(ctx, id)) ?? redirectNotFound(locale);
  const { name, creditCode, role, representation } = view.organisation;
  const say = texts[locale];
  const crumbs = [{ href: paths.organisations(locale), text: pageNames[locale].organisations }];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }}>
      <PageTitle locale={locale} title={name} />
      <MemberRefused locale={locale} />
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p className="mt-2">
        {say.code} <span className="reference">{creditCode}</span>
      </p>
      <p className="mt-2">
        <a href={paths.applications(locale)}>{say.applications}</a>
      </p>
      <Checked representation={representation} role={role} locale={locale} />
      <Section id="members" title={say.members}>
        <Members locale={locale} view={view} personId={ctx.actor.id} />
      </Section>
      {role === 'legal_representative' && (
        <Section id="invite" title={say.invite}>
          <InviteForm locale={locale} organisationId={id} />
        </Section>
      )}
    </MyFrame>
  );
};

type CheckedProps = Pick<OrganisationView['organisation'], 'representation' | 'role'> & { locale: Locale };

/** Whether staff know who represents it; until then, what that means. */
const Checked = ({ representation, role, locale }: CheckedProps) => {
  const say = texts[locale];
  if (representation !== 'stated')
    return (
      <p className="mt-2">
        <RepresentationMark representation={representation} locale={locale} />
      </p>
    );
  return (
    <div className="mt-4 text-column">
      <Notice kind="warning" title={say.statedTitle}>
        {say.stated}{' '}
        {role === 'legal_representative' && <a href={paths.account(locale)}>{pageNames[locale].account}</a>}
      </Notice>
    </div>
  );
};

export default OrganisationPage;
