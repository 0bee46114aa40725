import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { LightMark } from '#app/_ui/light.tsx';
import { paths } from '#app/_request/paths.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { ListedCase } from './listed-case.ts';

const texts = words({
  zh: {
    told: '申请人会收到通知。',
    next: '下一件：',
    due: (day: string) => `应办日期 ${day}`,
    none: '没有别的办件等您办理了。',
    back: '回到办件列表',
  },
  en: {
    told: 'The applicant is told.',
    next: 'Next case: ',
    due: (day: string) => `due ${day}`,
    none: 'No other case waits for you.',
    back: 'Back to the cases',
  },
});

/** The step of the actor's that an address names, while it is the last one of the case. */
export function stepDone(events: ApplicationEvent[], { id }: Actor, done: string | undefined): StaffStep | undefined {
  const last = events.at(-1);
  if (!last || last.actorId !== id || String(last.sequence) !== done) return undefined;
  return isOfStaff(last.step) ? last.step : undefined;
}

const isOfStaff = (step: string): step is StaffStep => Object.hasOwn(staffSteps, step);

export const saidOf = (step: StaffStep, locale: Locale): string => staffSteps[step].done[locale];

/** Says what an act did, and offers the next case. */
export const ActDone = ({ step, next, locale }: { step: StaffStep; next: ListedCase | undefined; locale: Locale }) => {
  const say = texts[locale];
  const said = [staffSteps[step].done[locale], ...(staffSteps[step].letter ? [say.told] : [])];
  return (
    <DoneNotice said={said.join(locale === 'zh' ? '' : ' ')}>
      {next ? (
        <p className="flex flex-wrap items-baseline gap-x-3">
          <a href={paths.staff.application(locale, next.id)} className="inline-flex min-h-11 items-center">
            {say.next}
            {next.service}
          </a>
          <span className="text-small text-quiet">{next.due && say.due(next.due)}</span>
          {next.light && <LightMark light={next.light} locale={locale} />}
        </p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-3">
          {say.none}
          <a href={paths.staff.desk(locale)} className="inline-flex min-h-11 items-center">
            {say.back}
          </a>
        </p>
      )}
    </DoneNotice>
  );
};
