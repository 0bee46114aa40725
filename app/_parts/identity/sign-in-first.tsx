import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { formState, type FormAction } from '#app/_forms/form-state.ts';
import type { Values } from '#app/_forms/values.ts';
import { guestTokenHere } from '#app/_request/guest.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import type { Refusal } from '#lib/kernel/result.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { SignInAgain } from './sign-in-again.tsx';

const texts = words({
  zh: {
    title: '请重新登录',
    why: '您已经退出登录，刚才填的还没有保存，但都还在这一页，没有丢。',
    signIn: '在新窗口登录',
    guest: '没有登录、直接填的，请在新窗口打开邮件里的链接，再回到这里。',
    back: '登录后回到这里，再按下面的按钮：',
    again: '继续提交刚才填的内容',
  },
  en: {
    title: 'Sign in again',
    why: 'You have been signed out. What you wrote is not saved yet, but it is still on this page: nothing is lost.',
    signIn: 'Sign in, in a new window',
    guest: 'If you filled it in without signing in, open the link that was sent to you in a new window instead.',
    back: 'Then come back here and press this button:',
    again: 'Go on with what I wrote',
  },
});

/** What was typed in a form of this action by somebody who is signed in no more; nothing otherwise. */
export async function heldBack<R extends Refusal, T>(action: FormAction<R, T>): Promise<Values | undefined> {
  const { signedOut, values } = await formState(action);
  return signedOut ? values : undefined;
}

type SignInFirstProps<R extends Refusal, T> = { locale: Locale; here: Here; action: FormAction<R, T>; values: Values };

/**
 * Answers a form whose sender's session has ended: it holds what they typed, which can be sent again after they have signed
 * in elsewhere. Nothing is kept on the server, and nothing of ours is told.
 */
export const SignInFirst = async <R extends Refusal, T>({ locale, here, action, values }: SignInFirstProps<R, T>) => {
  const say = texts[locale];
  return (
    <ActingFrame locale={locale} here={here} form="held-form">
      <SignInAgain locale={locale} isHere />
      <PageTitle locale={locale} title={say.title} />
      <div className="text-column">
        <h1>{say.title}</h1>
        <p className="mt-3">{say.why}</p>
        <p className="mt-3">
          <a href={paths.signIn(locale)} target="_blank" className="button button-quiet">
            {say.signIn}
          </a>
        </p>
        <form id="held-form" action={action} noValidate className="mt-8">
          {(await guestTokenHere()) && <p className="mb-3">{say.guest}</p>}
          <p className="mb-3">{say.back}</p>
          {Object.entries(values).flatMap(([name, value]) =>
            [value]
              .flat()
              .map((one, index) => <input key={`${name} ${index}`} type="hidden" name={name} value={one} />),
          )}
          <button className="button">{say.again}</button>
        </form>
      </div>
    </ActingFrame>
  );
};
