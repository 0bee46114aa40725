import type { Metadata } from 'next';
import { MyFrame } from '#app/_mine/my-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { missing } from '#app/_web/missing.ts';
import { paths } from '#app/_web/paths.ts';
import { signedIn } from '#app/_web/signed-in.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { readMyOrganisation } from '#lib/organisations/read.ts';
import { InviteForm } from './invite-form.tsx';
import { Members } from './members.tsx';

const words = bilingual(
  { above: '我的企业', code: '统一社会信用代码', members: '成员', invite: '邀请经办人', applications: '查看办件' },
  {
    above: 'My companies',
    code: 'Unified social credit code',
    members: 'Members',
    invite: 'Invite a handler',
    applications: 'See applications',
  },
);

export const metadata: Metadata = { title: null, robots: { index: false } };

const OrganisationPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.organisation(other, id);
  const ctx = await signedIn(locale, here);
  const view = (await readMyOrganisation(ctx, id)) ?? missing(locale);
  const { name, creditCode, role } = view.organisation;
  const say = words[locale];
  const crumbs = [{ href: paths.organisations(locale), text: say.above }];
  return (
    <MyFrame {...{ ctx, locale, here, crumbs }}>
      <PageTitle locale={locale} title={name} />
      <h1>{name}</h1>
      <p className="mt-2">
        {say.code} <span className="reference">{creditCode}</span>
      </p>
      <p className="mt-2">
        <a href={paths.applications(locale)}>{say.applications}</a>
      </p>
      <Section id="members" title={say.members}>
        <Members locale={locale} view={view} />
      </Section>
      {role === 'legal_representative' && (
        <Section id="invite" title={say.invite}>
          <InviteForm locale={locale} organisationId={id} />
        </Section>
      )}
    </MyFrame>
  );
};

export default OrganisationPage;
