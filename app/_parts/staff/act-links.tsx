import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { isOver } from '#lib/applications/life/life.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { actsFor } from './acts.ts';
import { deskQuery, type DeskView } from './desk/desk-address.ts';
import { actKeys } from './desk/keys.ts';

const texts = words({
  zh: {
    label: '可以办理',
    check: '核对企业身份',
    stated: '还没有核对谁代表这家企业。先核对，才能受理或者准予；核对一次，以后的办件都有效。',
    rejected: '这家企业的身份已被驳回，账号已关闭。这件不能准予。',
    claim: '查看企业账号',
    proposed: (outcome: string, reason: string) => `审查员建议${outcome}：${reason}`,
    extension: (days: number, reason: string) => `审查员申请延长 ${days} 个工作日：${reason}`,
    revocation: (reason: string) => `同事提议撤销准予决定：${reason}`,
    approve: '准予',
    refuse: '不予',
  },
  en: {
    label: 'What you can do',
    check: 'Check the company',
    stated:
      'Nobody has checked yet who represents this company. Check that first; then you can accept or approve. Checking once holds for later cases.',
    rejected: 'The claim on this company was rejected and its account is closed. This case cannot be approved.',
    claim: 'Open the company account',
    proposed: (outcome: string, reason: string) => `The reviewer proposes to ${outcome}: ${reason}`,
    extension: (days: number, reason: string) =>
      `The reviewer asks for ${days} more working ${days === 1 ? 'day' : 'days'}: ${reason}`,
    revocation: (reason: string) => `A colleague proposes to revoke the approval: ${reason}`,
    approve: 'approve',
    refuse: 'refuse',
  },
});

type ActTabsProps = { found: StaffCase; locale: Locale; view: DeskView; current: string | undefined };

/** The acts open to this person in this case, each a link to its form; nothing that is not possible is shown. */
export const ActTabs = ({ found, locale, view, current }: ActTabsProps) => {
  const links = linksOf(found, locale);
  if (links.length === 0) return null;
  return (
    <nav aria-label={texts[locale].label} className="desk-acts">
      {links.map(({ href, text, address }) => (
        <a
          key={href}
          // On a phone the form stands below the answers.
          href={address ? `${href}${deskQuery(view)}#act` : href}
          aria-current={address !== undefined && address === current ? 'true' : undefined}
          data-key={address && actKeys[address]}
        >
          {text}
          {address && actKeys[address] && <kbd aria-hidden="true">{actKeys[address]}</kbd>}
        </a>
      ))}
    </nav>
  );
};

/** The check of the company comes first if it holds the case up. */
type ActLink = { href: string; text: string; address?: string };

function linksOf({ application: { id, status }, company, steps }: StaffCase, locale: Locale): ActLink[] {
  const say = texts[locale];
  return [
    ...(company?.mayCheck && !isOver(status)
      ? [{ href: paths.staff.representation(locale, id), text: say.check }]
      : []),
    ...actsFor(steps).map(({ address, act }) => ({
      href: paths.staff.act(locale, id, address),
      text: act.words[locale].link,
      address,
    })),
    ...(company?.mayReject
      ? [{ href: paths.staff.organisation(locale, company.organisationId), text: say.claim }]
      : []),
  ];
}

export const Unconfirmed = ({ found: { application, company }, locale }: { found: StaffCase; locale: Locale }) =>
  company && company.representation !== 'confirmed' && !isOver(application.status) ? (
    <Notice kind="warning">{texts[locale][company.representation]}</Notice>
  ) : null;

/** What somebody has put to a second person, with their reasons. */
export const Proposal = ({ found, locale }: { found: StaffCase; locale: Locale }) => {
  const proposed = proposedIn(found, locale);
  return proposed === undefined ? null : <Notice>{proposed}</Notice>;
};

function proposedIn({ application: { status }, events }: StaffCase, locale: Locale): string | undefined {
  const say = texts[locale];
  const proposal = events.findLast((event) => event.step === 'propose')?.facts;
  const extension = events.findLast((event) => event.step === 'ask_extension')?.facts;
  const revocation = events.findLast((event) => event.step === 'ask_revocation')?.facts;
  if (status === 'awaiting_approval') return proposal && say.proposed(say[proposal.outcome], proposal.reason);
  if (status === 'revocation_asked') return revocation && say.revocation(revocation.reason);
  return status === 'extension_asked' ? extension && say.extension(extension.days, extension.reason) : undefined;
}
