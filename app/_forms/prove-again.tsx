import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    why: '作决定之前，请再次验证身份：上次验证已经过了一段时间。您写的内容还在下面，没有提交。',
    open: '在新窗口验证身份',
    back: '验证后回到这里，再按一次按钮。',
  },
  en: {
    why: 'Prove again who you are before you decide: it is some time since you last did. What you wrote is still below, and nothing was sent.',
    open: 'Prove who you are, in a new window',
    back: 'Then come back here and press the button again.',
  },
});

/** Why a decision is not taken yet, and the way to take it without losing what was written. */
export const ProveAgain = ({ locale }: { locale: Locale }) => (
  <>
    <p>{texts[locale].why}</p>
    <p>
      <a href={paths.signInAgain(locale)} target="_blank" className="font-semibold">
        {texts[locale].open}
      </a>
    </p>
    <p>{texts[locale].back}</p>
  </>
);
