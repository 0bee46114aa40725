import type { ReactNode } from 'react';
import type { Crumb } from '#app/_frame/breadcrumb.tsx';
import type { LanguageForm } from '#app/_frame/header.tsx';
import { UnreadMark } from '#app/_parts/member/unread-mark.tsx';
import { SignOut } from '#app/_parts/identity/sign-out.tsx';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { currentUnread } from '#app/_request/context.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Context, Post } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { staffRoles } from './roles.ts';

const texts = words({
  zh: {
    label: '工作台',
    queues: '办件',
    search: '查办件',
    opinions: '征求意见',
    absences: '不在岗',
    inbox: '消息',
    organisations: '企业账号',
    supervision: '督办',
    searches: '搜不到的说法',
    recommendations: '推荐效果',
    audit: '审计记录',
    everywhere: '全市',
  },
  en: {
    label: 'Workspace',
    queues: 'Cases',
    search: 'Find a case',
    opinions: 'Opinions',
    absences: 'Absences',
    inbox: 'Inbox',
    organisations: 'Companies',
    supervision: 'Supervision',
    searches: 'Missed searches',
    recommendations: 'Recommendations',
    audit: 'Audit log',
    everywhere: 'whole city',
  },
});

type StaffFrameProps = {
  ctx: Context;
  locale: Locale;
  here: Here;
  crumbs?: Crumb[];
  /** The one form of the page, which the other language shows as it was typed. */
  form?: LanguageForm;
  children: ReactNode;
};

/** The frame of the staff's workspace: who I am here, and where I can go. */
export const StaffFrame = async ({ ctx, locale, here, crumbs, form, children }: StaffFrameProps) => (
  <ActingFrame
    {...{ locale, here, form }}
    {...(crumbs && { crumbs })}
    strip={<Strip ctx={ctx} locale={locale} unread={await currentUnread()} />}
  >
    <div className="dense">{children}</div>
  </ActingFrame>
);

type StripProps = { ctx: Context; locale: Locale; unread: number };

const Strip = ({ ctx: { actor }, locale, unread }: StripProps) => {
  const say = texts[locale];
  return (
    <nav aria-label={say.label} className="border-b border-line text-small print:hidden">
      <ul className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-5">
        <li className="mr-auto text-quiet max-sm:w-full max-sm:pt-2">
          <bdi className="font-semibold text-ink">{actor.name}</bdi> {postsOf(actor.posts, locale).join(' · ')}
        </li>
        <Entry href={paths.staff.queue(locale)} text={say.queues} />
        <Entry href={paths.staff.search(locale)} text={say.search} />
        <Entry href={paths.staff.opinions(locale)} text={say.opinions} />
        <Entry href={paths.staff.absences(locale)} text={say.absences} />
        <Entry href={paths.inbox(locale)} text={say.inbox}>
          <UnreadMark unread={unread} locale={locale} />
        </Entry>
        {overseenBy(actor) && (
          <>
            <Entry href={paths.staff.supervision(locale)} text={say.supervision} />
            <Entry href={paths.staff.organisations(locale)} text={say.organisations} />
            <Entry href={paths.staff.searches(locale)} text={say.searches} />
            <Entry href={paths.staff.recommendations(locale)} text={say.recommendations} />
            <Entry href={paths.staff.audit(locale)} text={say.audit} />
          </>
        )}
        <li>
          <SignOut locale={locale} />
        </li>
      </ul>
    </nav>
  );
};

/** 市场监督管理局 受理员、审查员, a line a department. */
const postsOf = (posts: Post[], locale: Locale): string[] =>
  [...new Set(posts.map(({ department }) => department))].map((department) => {
    const roles = posts
      .filter((post) => post.department === department)
      .map(({ role }) => staffRoles[role].words[locale]);
    const name = theCatalogue().findDepartment(department)?.name[locale] ?? texts[locale].everywhere;
    return `${name} ${roles.join(locale === 'zh' ? '、' : ', ')}`;
  });

const Entry = ({ href, text, children }: { href: string; text: string; children?: ReactNode }) => (
  <li>
    <a href={href} className="plain-link inline-flex min-h-11 items-center gap-1.5">
      {text}
      {children}
    </a>
  </li>
);
