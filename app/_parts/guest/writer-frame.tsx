import type { ReactNode } from 'react';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import type { Crumb } from '#app/_frame/breadcrumb.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { paths, type Here } from '#app/_request/paths.ts';
import type { WriterContext } from '#app/_request/writer-context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { guestWords } from '#app/_parts/identity/guest-words.ts';

const texts = words({
  zh: { label: '没有登录', without: '您没有登录', signIn: '登录' },
  en: { label: 'Not signed in', without: 'You are not signed in', signIn: 'Sign in' },
});

type WriterFrameProps = { ctx: WriterContext; locale: Locale; here: Here; crumbs?: Crumb[]; children: ReactNode };

/** The frame of a draft’s own pages; a guest has no account to go to, but can save and leave. */
export const WriterFrame = ({ ctx, locale, here, crumbs, children }: WriterFrameProps) =>
  ctx.isGuest ? (
    <ActingFrame locale={locale} here={here} strip={<Strip locale={locale} here={here} />}>
      {children}
    </ActingFrame>
  ) : (
    <MyFrame {...{ ctx, locale, here }} {...(crumbs && { crumbs })}>
      {children}
    </MyFrame>
  );

const Strip = ({ locale, here }: { locale: Locale; here: Here }) => (
  <nav aria-label={texts[locale].label} className="border-b border-line text-small print:hidden">
    <ul className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-5 wide:justify-end">
      <li className="text-quiet">{texts[locale].without}</li>
      <Entry href={paths.guestLink(locale)} text={guestWords[locale].saveAndLeave} />
      <Entry href={paths.signIn(locale, here(locale))} text={texts[locale].signIn} />
    </ul>
  </nav>
);

const Entry = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a href={href} className="plain-link inline-flex min-h-11 items-center">
      {text}
    </a>
  </li>
);
