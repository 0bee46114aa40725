import type { Metadata } from 'next';
import { MyFrame } from '#app/_mine/my-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import { signedIn } from '#app/_web/signed-in.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { listMyInvitations, listMyOrganisations } from '#lib/organisations/read.ts';
import { AnswerForm } from './answer-form.tsx';
import { roleWords } from './role-words.ts';

const words = bilingual(
  {
    title: '我的企业',
    intro: '您可以代这些企业办理事项。申请时选择为谁申请，页面上会一直显示。',
    none: '您还没有代任何企业办事。',
    register: '登记企业',
    invitations: '待您答复的邀请',
  },
  {
    title: 'My companies',
    intro: 'You can apply for these companies. You choose who you apply for, and every page shows it.',
    none: 'You do not act for any company yet.',
    register: 'Register a company',
    invitations: 'Invitations to answer',
  },
);

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: words[await localeOf(params)].title,
  robots: { index: false },
});

const OrganisationsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await signedIn(locale, paths.organisations);
  const say = words[locale];
  const invitations = await listMyInvitations(ctx);
  const mine = await listMyOrganisations(ctx.db, ctx.actor.id);
  return (
    <MyFrame {...{ ctx, locale }} here={paths.organisations}>
      <h1>{say.title}</h1>
      <p className="mt-2 mb-6 text-column">{mine.length > 0 ? say.intro : say.none}</p>
      <List locale={locale} mine={mine} />
      <a href={paths.newOrganisation(locale)} className="button button-quiet mt-6">
        {say.register}
      </a>
      {invitations.length > 0 && (
        <Section id="invitations" title={say.invitations}>
          <ul className="space-y-4">
            {invitations.map((invitation) => (
              <li key={invitation.id}>
                <AnswerForm locale={locale} invitation={invitation} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </MyFrame>
  );
};

type ListProps = { locale: Locale; mine: Awaited<ReturnType<typeof listMyOrganisations>> };

const List = ({ locale, mine }: ListProps) =>
  mine.length > 0 && (
    <ul className="border-t border-line">
      {mine.map(({ id, name, creditCode, role }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-3">
          <a href={paths.organisation(locale, id)} className="font-semibold">
            {name}
          </a>
          <span className="reference text-small">{creditCode}</span>
          <span className="text-small text-quiet">{roleWords[locale][role]}</span>
        </li>
      ))}
    </ul>
  );

export default OrganisationsPage;
