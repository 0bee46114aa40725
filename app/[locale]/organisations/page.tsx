import type { Metadata } from 'next';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { listMyInvitations, listMyOrganisations, listMyRejected } from '#lib/organisations/read.ts';
import { AnswerForm, AnswerRefused } from './answer-form.tsx';
import { roleWords } from './role-words.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    intro: '您可以代这些企业办理事项。申请时选择为谁申请，页面上会一直显示。',
    none: '您还没有代任何企业办事。',
    invitations: '待您答复的邀请',
    rejected: '未通过核对的企业',
    closed: (day: string) =>
      `${day}，工作人员核对后驳回，企业账号已关闭。草稿已删除；已经提交、还没受理的办件不予受理，可以在“我的办件”中查看理由和救济途径。`,
    reason: '理由：',
    again: (office: string, hotline: string) =>
      `您确实是法定代表人的，请带营业执照和本人身份证到${office}说明，或者拨打 ${hotline}；也可以重新登记。`,
  },
  en: {
    intro: 'You can apply for these companies. You choose who you apply for, and every page shows it.',
    none: 'You do not act for any company yet.',
    invitations: 'Invitations to answer',
    rejected: 'Companies whose check failed',
    closed: (day: string) =>
      `On ${day} staff rejected the claim, and the account is closed. Drafts are deleted; what you had sent and was not accepted yet is not accepted: “My applications” shows the reasons and remedies.`,
    reason: 'Reason: ',
    again: (office: string, hotline: string) =>
      `If you are the legal representative, bring the business licence and your identity card to the ${office}, or ring ${hotline}; you can also register again.`,
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const OrganisationsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await memberContext(locale, paths.organisations);
  const say = texts[locale];
  const invitations = await listMyInvitations(ctx);
  const mine = await listMyOrganisations(ctx.db, ctx.actor.id);
  const rejected = await listMyRejected(ctx);
  return (
    <MyFrame {...{ ctx, locale }} here={paths.organisations}>
      <PageTitle locale={locale} title={pageNames[locale].organisations} />
      <AnswerRefused locale={locale} />
      <h1>{pageNames[locale].organisations}</h1>
      <p className="mt-2 mb-6 text-column">{mine.length > 0 ? say.intro : say.none}</p>
      <List locale={locale} mine={mine} />
      <a href={paths.newOrganisation(locale)} className="button button-quiet mt-6">
        {pageNames[locale].newOrganisation}
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
      {rejected.length > 0 && (
        <Section id="rejected" title={say.rejected}>
          <ul className="space-y-6 text-column">
            {rejected.map((one) => (
              <Closed key={one.id} rejected={one} locale={locale} />
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
      {mine.map(({ id, name, creditCode, role, representation }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-3">
          <a href={paths.organisation(locale, id)} className="font-semibold">
            <bdi>{name}</bdi>
          </a>
          <span className="reference text-small">{creditCode}</span>
          <span className="text-small text-quiet">{roleWords[locale][role]}</span>
          <RepresentationMark representation={representation} locale={locale} />
        </li>
      ))}
    </ul>
  );

const Closed = ({ rejected: { name, creditCode, reason, at }, locale }: { rejected: MyRejected; locale: Locale }) => {
  const say = texts[locale];
  const { office, hotline } = theCatalogue().city;
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-4">
        <bdi className="font-semibold">{name}</bdi>
        <span className="reference text-small">{creditCode}</span>
        <RepresentationMark representation="rejected" locale={locale} />
      </p>
      <p className="mt-1">{say.closed(formatDate(at, locale))}</p>
      <p className="mt-1 whitespace-pre-line">
        {say.reason}
        {reason}
      </p>
      <p className="mt-1">{say.again(office[locale], hotline.number)}</p>
    </li>
  );
};

type MyRejected = Awaited<ReturnType<typeof listMyRejected>>[number];

export default OrganisationsPage;
