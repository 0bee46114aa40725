import { formatLimit } from '#app/_ui/format.ts';
import { LineStop } from '#app/_ui/line-stop.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    who: { applicant: '您', intake: '受理员', reviewer: '审查员', approver: '审批员', system: '系统' },
    outcome: '结果：',
  },
  en: {
    who: { applicant: 'You', intake: 'Intake', reviewer: 'Reviewer', approver: 'Approver', system: 'System' },
    outcome: 'Outcome: ',
  },
});

/** The course of an application as a line with stops: full ones are yours, open ones are ours. */
export const Steps = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <ol>
    {guide.steps.map((step, index) => (
      <LineStop key={step.name.zh} number={index + 1} filled={step.who === 'applicant'}>
        <h3 className="text-base">
          {step.name[locale]}
          <span className="ml-3 text-small font-normal text-quiet">
            {texts[locale].who[step.who]}
            {step.limit && ` · ${formatLimit(step.limit, locale)}`}
          </span>
        </h3>
        <Days {...{ steps: guide.steps, index }} />
        <p className="text-column">{step.standard[locale]}</p>
        {step.outcome && (
          <p className="text-small text-quiet">
            {texts[locale].outcome}
            {step.outcome[locale]}
          </p>
        )}
      </LineStop>
    ))}
  </ol>
);

/** The days of a step on one line with those before it; drawn only if all are counted in one unit. */
const Days = ({ steps, index }: { steps: Guide['steps']; index: number }) => {
  const limited = steps.flatMap(({ limit }) => (limit ? [limit] : []));
  const units = new Set(limited.map(({ unit }) => unit));
  if (units.size > 1 || units.has('on-the-spot') || limited.length < 2 || !steps[index]?.limit) return null;
  const lengths = steps.map(({ limit }) => (limit && 'days' in limit ? limit.days : 0));
  const sum = (days: number[]) => days.reduce((a, b) => a + b, 0);
  return (
    <svg viewBox={`0 0 ${sum(lengths)} 8`} preserveAspectRatio="none" className="mb-1 h-2 w-full" aria-hidden="true">
      <path className="fill-river" d={`M${sum(lengths.slice(0, index))} 0h${lengths[index]}v8h-${lengths[index]}z`} />
    </svg>
  );
};
