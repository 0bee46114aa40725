import type { ReactNode } from 'react';
import { SignOut } from '#app/_parts/identity/sign-out.tsx';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import type { Crumb } from '#app/_frame/breadcrumb.tsx';
import { UnreadMark } from '#app/_parts/member/unread-mark.tsx';
import type { LanguageForm } from '#app/_frame/header.tsx';
import { currentUnread } from '#app/_request/context.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    label: '我的',
    inbox: '消息',
    workspace: '工作台',
  },
  en: {
    label: 'Your account',
    inbox: 'Inbox',
    workspace: 'Workspace',
  },
});

type MyFrameProps = {
  ctx: Context;
  locale: Locale;
  here: Here;
  crumbs?: Crumb[];
  form?: LanguageForm;
  unread?: number;
  children: ReactNode;
};

export const MyFrame = async ({ ctx, locale, here, crumbs, form, unread, children }: MyFrameProps) => (
  <ActingFrame
    locale={locale}
    here={here}
    form={form}
    {...(crumbs && { crumbs })}
    {...(ctx.actor.name && { name: ctx.actor.name })}
    strip={<Strip locale={locale} actor={ctx.actor} unread={unread ?? (await currentUnread())} />}
  >
    {children}
  </ActingFrame>
);

const Strip = ({ locale, actor, unread }: { locale: Locale; actor: Actor; unread: number }) => {
  const say = texts[locale];
  return (
    <nav aria-label={say.label} className="border-b border-line text-small print:hidden">
      <ul className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-5 wide:justify-end">
        <Entry href={paths.account(locale)} text={pageNames[locale].account} />
        <Entry href={paths.inbox(locale)} text={say.inbox}>
          <UnreadMark unread={unread} locale={locale} />
        </Entry>
        <Entry href={paths.documents(locale)} text={pageNames[locale].documents} />
        <Entry href={paths.organisations(locale)} text={pageNames[locale].organisations} />
        {actor.posts.length > 0 && <Entry href={paths.staff.desk(locale)} text={say.workspace} />}
        <li>
          <SignOut locale={locale} />
        </li>
      </ul>
    </nav>
  );
};

const Entry = ({ href, text, children }: { href: string; text: string; children?: ReactNode }) => (
  <li>
    <a href={href} className="plain-link inline-flex min-h-11 items-center gap-1.5">
      {text}
      {children}
    </a>
  </li>
);
