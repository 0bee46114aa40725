import type { Outcome } from '#lib/applications/several/act-on-several.ts';
import { secondsUntil, TakeBackTime } from '#app/_parts/staff/take-back-time.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { takeSelectedBack } from './actions.ts';
import { boxValue } from './selected-input.ts';

const texts = words({
  zh: {
    due: { before: '', after: ' 秒后生效，通知随后发出。' },
    over: '已经生效，不能再收回了。',
    takeBack: '全部收回',
  },
  en: {
    due: { before: 'Seconds until they take effect and the letters leave: ', after: '' },
    over: 'They have taken effect and can no longer be taken back.',
    takeBack: 'Take all back',
  },
});

type TakeBackAllProps = { outcomes: Outcome[]; now: Date; locale: Locale };

/** Takes back what has not taken effect; nothing where all of it has. */
export const TakeBackAll = ({ outcomes, now, locale }: TakeBackAllProps) => {
  const say = texts[locale];
  const waiting = outcomes.flatMap(({ applicationId: id, result }) =>
    result.ok && result.value.dueAt ? [{ id, dueAt: result.value.dueAt.getTime() }] : [],
  );
  if (waiting.length === 0) return null;
  const first = Math.min(...waiting.map(({ dueAt }) => dueAt));
  const seconds = secondsUntil(new Date(first), now);
  return (
    <form action={takeSelectedBack} className="flex flex-wrap items-center gap-x-4" data-due-in={seconds}>
      <input type="hidden" name="locale" value={locale} />
      {waiting.map(({ id }) => (
        <input key={id} type="hidden" name="case" value={boxValue({ id, version: 0 })} />
      ))}
      <TakeBackTime {...{ seconds, say }}>
        <button data-until className="button button-quiet">
          {say.takeBack}
        </button>
      </TakeBackTime>
    </form>
  );
};
