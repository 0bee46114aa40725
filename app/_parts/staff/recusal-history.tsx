import { Section } from '#app/_ui/section.tsx';
import { Timeline, type Moment } from '#app/_ui/timeline.tsx';
import type { PastRecusal } from '#lib/applications/recusal/recusal.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '回避',
    away: (name: string) => `${name}回避`,
    ended: (name: string) => `${name}不再回避`,
  },
  en: {
    title: 'Recusals',
    away: (name: string) => `${name} keeps away`,
    ended: (name: string) => `${name} no longer keeps away`,
  },
});

/** Who keeps or kept away from a case, who recorded or ended it, and why; the last moment first, nothing if nobody did. */
export const RecusalHistory = ({ recusals, locale }: { recusals: PastRecusal[]; locale: Locale }) =>
  recusals.length === 0 ? null : (
    <Section id="recusals" title={texts[locale].title}>
      <Timeline
        locale={locale}
        moments={recusals
          .flatMap((recusal) => momentsOf(recusal, locale))
          .toSorted((one, other) => other.at.getTime() - one.at.getTime())}
      />
    </Section>
  );

function momentsOf({ id, person, by, reason, at, ended }: PastRecusal, locale: Locale): Moment[] {
  const say = texts[locale];
  const began = { id, at, title: say.away(person ?? ''), who: by ?? '', detail: reason };
  if (!ended) return [began];
  const over = { id: `${id}-end`, at: ended.at, title: say.ended(person ?? ''), who: ended.by ?? '' };
  return [began, { ...over, detail: ended.reason }];
}
