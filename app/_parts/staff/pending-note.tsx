import { Notice } from '#app/_ui/notice.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '这件刚刚有人办理，还没有生效。过几秒重新打开，看看结果。',
  en: 'An act on this case was taken a moment ago and has not taken effect yet. Reload the case in a few seconds.',
});

/** To everybody but the one who took the act. */
export const PendingNote = ({ locale }: { locale: Locale }) => <Notice>{texts[locale]}</Notice>;
