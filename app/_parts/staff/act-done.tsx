import { DoneNotice } from '#app/_ui/done-notice.tsx';
import type { LastAct } from '#lib/applications/pending/read-last-act.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { opened, type Opened } from './opened.ts';
import { PendingToast, pendingWords, sayOf } from './pending-toast.tsx';

const texts = words({
  zh: { told: '申请人会收到通知。', gap: '' },
  en: { told: 'The applicant is told.', gap: ' ' },
});

type ActDoneProps = {
  last: LastAct;
  opened: Opened;
  now: Date;
  action: (form: FormData) => Promise<void>;
  locale: Locale;
};

/** Says what the last act did, or that it waits to take effect, and which page has opened. */
export const ActDone = ({ last, ...shown }: ActDoneProps) => {
  const { pending } = last;
  if (pending) return <PendingToast last={{ ...last, pending }} {...shown} />;
  const { locale } = shown;
  return (
    <DoneNotice said={sayOf(last, saidOf(last, locale), locale)}>
      <p>{opened[locale][shown.opened]}</p>
    </DoneNotice>
  );
};

/** 已受理。申请人会收到通知。 Without a name, so that a title may say it. */
export function saidOf({ pending, step }: LastAct, locale: Locale): string {
  if (pending) return pendingWords(pending, locale);
  const say = texts[locale];
  if (!step) return '';
  return [staffSteps[step].done[locale], ...(staffSteps[step].letter ? [say.told] : [])].join(say.gap);
}
