import { guestWords } from '#app/_parts/identity/guest-words.ts';
import { sessionEndHere } from '#app/_request/session-end.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    soon: '快要退出登录了',
    idle: '您有一段时间没有操作。为保护您的信息，过一会儿就会退出登录。填的内容会先保存。',
    stay: '继续使用',
    final: '登录时间快满了，到时需要重新登录。填的内容会先保存，登录后可以接着填。',
    understood: '知道了',
    minutes: ['还有大约 ', ' 分钟。'],
    over: '您已经退出登录',
    saved: '这一页填的内容都已保存，登录后回到这一页接着填。',
    signIn: '登录，回到这一页',
    unsaved: '最后填的一些内容还没有保存，都还在这一页。请在新窗口登录，再回到这里，会自动保存。',
    signInThere: '在新窗口登录',
  },
  en: {
    soon: 'You will be signed out soon',
    idle: 'Nothing has happened here for a while. To protect your information you will be signed out. What you wrote is saved first.',
    stay: 'Stay signed in',
    final:
      'Your time signed in is nearly over, and you will have to sign in again. What you wrote is saved first; you can go on after that.',
    understood: 'Close',
    minutes: ['About ', ' minutes are left.'],
    over: 'You have been signed out',
    saved: 'All that you wrote on this page is saved. Sign in and go on with it here.',
    signIn: 'Sign in and come back to this page',
    unsaved:
      'The last of what you wrote is not saved yet, but it is still on this page. Sign in in a new window, then come back here: it is saved by itself.',
    signInThere: 'Sign in, in a new window',
  },
});

/** Otherwise said to whoever has not signed in: only their link leads back. */
const guestTexts = words({
  zh: {
    soon: '快要关闭了',
    idle: '您有一段时间没有操作。为保护您的信息，过一会儿就会关闭。填的内容会先保存；以后要接着填，请先点“保存并离开”，把链接发到邮箱。',
    stay: '继续填写',
    final: '时间快满了，到时会关闭。填的内容会先保存；要接着填，请现在点“保存并离开”，把链接发到邮箱。',
    over: '已经关闭',
    saved: '这一页填的内容都已保存。请用邮件里的链接接着填。',
    unsaved: '最后填的一些内容还没有保存，都还在这一页。请在新窗口打开邮件里的链接，再回到这里，会自动保存。',
  },
  en: {
    soon: 'This form will close soon',
    idle: 'Nothing has happened here for a while. To protect your information the form will be closed. What you wrote is saved first; to go on later, choose “Save and leave” now and have the link sent to you.',
    stay: 'Go on with the form',
    final:
      'Your time is nearly over, and the form will be closed. What you wrote is saved first; to go on after that, choose “Save and leave” now and have the link sent to you.',
    over: 'This form has been closed',
    saved: 'All that you wrote on this page is saved. Go on with it by the link that was sent to you.',
    unsaved:
      'The last of what you wrote is not saved yet, but it is still on this page. Open the link that was sent to you in a new window, then come back here: it is saved by itself.',
  },
});

type SessionEndsProps = { ctx: Pick<Context, 'db' | 'now'>; locale: Locale; here: Here };

/** What the module says some minutes before the session ends, and after; a browser without scripts shows none of it. */
export const SessionEnds = async ({ ctx, locale, here }: SessionEndsProps) => {
  const ends = await sessionEndHere(ctx);
  if (!ends) return null;
  const left = Math.floor((ends.at.getTime() - ctx.now().getTime()) / 1000);
  return (
    <dialog
      aria-labelledby="session-title"
      aria-describedby="session-about"
      className="mx-auto mt-8 text-column rounded border-4 border-near bg-surface p-5 text-ink"
      data-session={paths.session}
      data-ends-in={left}
    >
      <Parts {...{ locale, here }} isGuest={ends.isGuest} />
      <script src="/modules/session-end.js" type="module" />
    </dialog>
  );
};

/** Each part stands for one state, and is hidden in the others. */
const Parts = ({ locale, here, isGuest }: Pick<SessionEndsProps, 'locale' | 'here'> & { isGuest: boolean }) => {
  const say = isGuest ? { ...texts[locale], ...guestTexts[locale] } : texts[locale];
  return (
    <>
      <h2 id="session-title" className="text-large">
        <span data-when="idle final">{say.soon}</span>
        <span data-when="saved unsaved">{say.over}</span>
      </h2>
      <div id="session-about" className="mt-2">
        <p data-when="idle">{say.idle}</p>
        <p data-when="final">{say.final}</p>
        <p data-when="idle final">
          {say.minutes[0]}
          <span data-minutes="" />
          {say.minutes[1]}
        </p>
        <p data-when="saved">{say.saved}</p>
        <p data-when="unsaved">{say.unsaved}</p>
      </div>
      <p className="mt-4">
        <button type="button" className="button" data-when="idle" data-stay="">
          {say.stay}
        </button>
        <button type="button" className="button" data-when="final" data-close="">
          {say.understood}
        </button>
        {isGuest ? <GuestWays locale={locale} close={say.understood} /> : <SignInLinks locale={locale} here={here} />}
      </p>
    </>
  );
};

/** A guest can still have their link sent before the end; after it the page only says where it leads. */
const GuestWays = ({ locale, close }: { locale: Locale; close: string }) => (
  <>
    <a className="button button-quiet" data-when="idle final" href={paths.guestLink(locale)}>
      {guestWords[locale].saveAndLeave}
    </a>
    <button type="button" className="button" data-when="saved unsaved" data-close="">
      {close}
    </button>
  </>
);

const SignInLinks = ({ locale, here }: Pick<SessionEndsProps, 'locale' | 'here'>) => (
  <>
    <a className="button" data-when="saved" href={paths.signIn(locale, here(locale))}>
      {texts[locale].signIn}
    </a>
    <a className="button" data-when="unsaved" href={paths.signIn(locale)} target="_blank">
      {texts[locale].signInThere}
    </a>
  </>
);
