import { formatLimit } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  { who: { applicant: '您', intake: '受理窗口', reviewer: '审查人员', approver: '审批人员', system: '系统' }, outcome: '结果：' },
  { who: { applicant: 'You', intake: 'Intake', reviewer: 'Reviewer', approver: 'Approver', system: 'System' }, outcome: 'Outcome: ' },
);

/** The way of an application as a line with stops: full ones are yours, open ones are ours. */
export const Steps = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <ol>
    {guide.steps.map((step, index) => (
      <li key={step.name.zh} className="relative pb-6 pl-12 last:pb-0 before:absolute before:top-8 before:bottom-0 before:left-[15px] before:w-0.5 before:bg-line last:before:hidden elder:before:left-[1.15rem]">
        <span aria-hidden="true" className={`absolute top-0 left-0 flex size-8 items-center justify-center rounded-[50%] border-2 border-river text-small font-semibold tabular-nums ${step.who === 'applicant' ? 'bg-river text-on-river' : 'bg-paper text-river'}`}>
          {index + 1}
        </span>
        <h3 className="text-base">
          {step.name[locale]}
          <span className="ml-3 text-small font-normal text-quiet">
            {words[locale].who[step.who]}
            {step.limit && ` · ${formatLimit(step.limit, locale)}`}
          </span>
        </h3>
        <p className="text-column">{step.standard[locale]}</p>
        {step.outcome && (
          <p className="text-small text-quiet">
            {words[locale].outcome}
            {step.outcome[locale]}
          </p>
        )}
      </li>
    ))}
  </ol>
);
