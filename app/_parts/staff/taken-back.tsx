import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '已收回，什么都没有发出。您写的内容还在下面。',
  en: 'Taken back: nothing has left. What you wrote is still below.',
});

export const TakenBack = ({ locale }: { locale: Locale }) => <DoneNotice said={texts[locale]} />;
