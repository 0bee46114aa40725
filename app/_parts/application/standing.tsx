import { LightMark } from '#app/_ui/light.tsx';
import { standingOf } from '#lib/applications/life/standing.ts';
import type { Status } from '#lib/applications/life/states.ts';
import type { Light } from '#lib/deadlines/light.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { status: '当前状态', turn: { you: '轮到您了', us: '轮到我们办理', nobody: '' } },
  en: { status: 'Where it stands', turn: { you: 'It is your turn', us: 'It is our turn', nobody: '' } },
});

const edges: Partial<Record<Status, string>> = {
  stopped: 'border-paused',
  approved: 'border-normal',
  delivered: 'border-normal',
  refused: 'border-overdue',
  not_accepted: 'border-overdue',
};

type StandingProps = { locale: Locale; status: Status; owesPapers: boolean; light: Light | undefined };

/** The state of a case, large and in plain words, and what comes next. */
export const Standing = ({ locale, status, owesPapers, light }: StandingProps) => {
  const { turn, words: told } = standingOf(status, { owesPapers });
  const { name, next } = told[locale];
  return (
    <section
      aria-labelledby="standing-title"
      className={`mt-6 text-column border-l-8 pl-5 ${turn === 'you' ? 'border-near' : (edges[status] ?? 'border-river')}`}
    >
      <h2 id="standing-title" className="text-small font-normal text-quiet">
        {texts[locale].status}
      </h2>
      <p className="flex flex-wrap items-baseline gap-x-4 text-h1 leading-snug font-semibold">
        {name}
        {light && turn !== 'you' && (
          <span className="text-base">
            <LightMark light={light} locale={locale} />
          </span>
        )}
      </p>
      <p className="mt-1">
        {texts[locale].turn[turn] && (
          <strong className="font-semibold">
            {texts[locale].turn[turn]}
            {locale === 'zh' ? '：' : ': '}
          </strong>
        )}
        {next}
      </p>
    </section>
  );
};
