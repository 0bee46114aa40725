import { detailOf } from '#app/_parts/application/history.tsx';
import { Timeline } from '#app/_ui/timeline.tsx';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { stepWords } from '#app/_parts/application/step-words.ts';
import { staffSteps } from './step-words.ts';

const texts = words({
  zh: { approve: '建议准予', refuse: '建议不予' },
  en: { approve: 'Proposes to approve', refuse: 'Proposes to refuse' },
});

/** What happened and who did it, by name; newest first. */
export const CaseHistory = ({ events, locale }: { events: ApplicationEvent[]; locale: Locale }) => (
  <Timeline
    locale={locale}
    moments={events.toReversed().map((event) => ({
      ...{ id: event.sequence, at: event.at },
      title: staffSteps[locale][event.step],
      who: event.actorName ?? stepWords[locale][event.step].who,
      detail: insideOf(event, locale) || undefined,
    }))}
  />
);

/** What staff may read beside what the applicant is told. */
function insideOf({ step, facts }: ApplicationEvent, locale: Locale): string {
  if (step === 'propose' && facts.outcome) return `${texts[locale][facts.outcome]} · ${facts.reason ?? ''}`;
  if (step === 'send_back') return facts.reason ?? '';
  if (step === 'request_correction') return (facts.items ?? []).map(({ what }) => what).join('\n');
  return detailOf(step, facts, locale);
}
