import { NotSent } from '#app/_ui/not-sent.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    why: '您已经退出登录，刚才填的还没有保存，都还在这一页。',
    signIn: '在新窗口登录',
    back: '登录后回到这里，再按一次按钮。',
  },
  en: {
    why: 'You have been signed out. What you wrote is not saved yet, but it is still on this page.',
    signIn: 'Sign in, in a new window',
    back: 'Then come back here and press the button again.',
  },
});

/** For a form whose sender's session has ended: nothing typed is lost. */
export const SignInAgain = ({ locale, isHere }: { locale: Locale; isHere?: boolean }) => (
  <NotSent isHere={isHere}>
    <p className="mt-2">{texts[locale].why}</p>
    <p className="mt-1">
      <a href={paths.signIn(locale)} target="_blank" className="font-semibold">
        {texts[locale].signIn}
      </a>
    </p>
    <p className="mt-1">{texts[locale].back}</p>
  </NotSent>
);
