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
