import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { paths } from '#app/_request/paths.ts';
import type { LastAct } from '#lib/applications/pending/read-last-act.ts';
import type { PendingAct } from '#lib/applications/case/pending-act.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { findAct } from './acts.ts';
import { opened, type Opened } from './opened.ts';
import { secondsUntil, TakeBackTime } from './take-back-time.tsx';

const texts = words({
  zh: {
    colon: '：',
    outcome: { approve: '（准予）', refuse: '（不予）' } as Partial<Record<string, string>>,
    due: { before: '', after: ' 秒后生效，通知随后发出。' },
    over: '不能再收回了。',
    takeBack: '收回',
  },
  en: {
    colon: ': ',
    outcome: { approve: ' (approved)', refuse: ' (refused)' } as Partial<Record<string, string>>,
    due: { before: 'Seconds until it takes effect and the letter leaves: ', after: '' },
    over: 'It can no longer be taken back.',
    takeBack: 'Take back',
  },
});

type Pending = LastAct & { pending: PendingAct };

/** 居住证申领 · 郑立新：已受理。 */
export const sayOf = ({ service, applicantName }: LastAct, said: string, locale: Locale): string =>
  `${service[locale]} · ${isolated(applicantName)}${texts[locale].colon}${said}`;

/** 作出决定（准予） */
export function pendingWords({ act, typed }: PendingAct, locale: Locale): string {
  const outcome = [typed['outcome'] ?? ''].flat()[0] ?? '';
  return `${findAct(act)?.words[locale].title ?? ''}${texts[locale].outcome[outcome] ?? ''}`;
}

type PendingToastProps = {
  last: Pending;
  opened: Opened;
  now: Date;
  /** The action of the acts: the button asks it for the form as it was typed. */
  action: (form: FormData) => Promise<void>;
  locale: Locale;
};

/** An act that has not taken effect yet, with the button that takes it back. */
export const PendingToast = ({ last, opened: which, now, action, locale }: PendingToastProps) => {
  const { id, pending } = last;
  const say = texts[locale];
  const seconds = secondsUntil(pending.dueAt, now);
  return (
    <DoneNotice said={sayOf(last, pendingWords(pending, locale), locale)}>
      <form action={action} className="flex flex-wrap items-center gap-x-4" data-due-in={seconds}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="act" value={pending.act} />
        <input type="hidden" name="applicationId" value={id} />
        <TakeBackTime {...{ seconds, say }}>
          <button
            data-until
            className="button button-quiet"
            name="takeBack"
            value="yes"
            formAction={paths.staff.takingBack(locale, id, pending.act)}
          >
            {say.takeBack}
          </button>
        </TakeBackTime>
      </form>
      <p>{opened[locale][which]}</p>
    </DoneNotice>
  );
};
