import { formatDay, formatLimit } from '#app/_ui/format.ts';
import type { CourseStep, Stage } from '#lib/applications/course.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import { deliveryLimit, type Terms } from '#lib/applications/life/terms.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '办理进程',
    now: '现在',
    you: '轮到您',
    by: (day: string) => `${day}前`,
    moving: '日期顺延',
    decide: (limit: string) => `受理后 ${limit}内`,
    spot: '受理后当场',
    deliver: (limit: string) => `决定后 ${limit}内`,
    join: '，',
  },
  en: {
    title: 'Progress',
    now: 'Now',
    you: 'Your turn',
    by: (day: string) => `by ${day}`,
    moving: 'The date moves on',
    decide: (limit: string) => `Within ${limit} of acceptance`,
    spot: 'On the spot, once accepted',
    deliver: (limit: string) => `Within ${limit} of the decision`,
    join: ', ',
  },
});

type Named = Exclude<Stage, 'ended'>;

/** A stage that is done, and one that is not yet. */
const names: Bilingual<Record<Named, { done: string; open: string }>> = words({
  zh: {
    filed: { done: '已提交', open: '提交' },
    papers: { done: '材料已交', open: '交材料' },
    corrected: { done: '已补正', open: '补正' },
    accepted: { done: '已受理', open: '受理' },
    reviewed: { done: '已审查', open: '审查' },
    decided: { done: '已决定', open: '决定' },
    delivered: { done: '结果已送达', open: '送达结果' },
  },
  en: {
    filed: { done: 'Sent', open: 'Sending' },
    papers: { done: 'Documents handed in', open: 'Documents' },
    corrected: { done: 'Corrected', open: 'Correction' },
    accepted: { done: 'Accepted', open: 'Acceptance' },
    reviewed: { done: 'Reviewed', open: 'Review' },
    decided: { done: 'Decided', open: 'Decision' },
    delivered: { done: 'Result delivered', open: 'Delivery of the result' },
  },
});

type CourseProps = { locale: Locale; status: Status; steps: CourseStep[]; limits: Terms['limits'] };

/** The way of a case in one line: what is done and when, where it is, what is to come and by when. */
export const Course = ({ locale, status, steps, limits }: CourseProps) => (
  <ol aria-label={texts[locale].title} className="mt-6 leading-snug wide:grid wide:auto-cols-fr wide:grid-flow-col">
    {steps.map((step, index) => (
      <li
        key={step.stage}
        aria-current={step.place === 'now' ? 'step' : undefined}
        className="relative pb-4 pl-8 last:pb-0 wide:pt-8 wide:pr-4 wide:pb-0 wide:pl-0"
      >
        <Mark place={step.place} next={steps[index + 1]?.place} />
        <p className={step.place === 'to-come' ? '' : 'font-semibold'}>{nameOf(step, status, locale)}</p>
        <p className="text-small text-quiet">{whenOf(step, { status, limits, locale })}</p>
      </li>
    ))}
  </ol>
);

const dots = {
  done: 'border-2 border-river bg-river',
  now: 'border-6 border-river bg-paper',
  'to-come': 'border-2 border-dashed border-edge bg-paper',
};

/** The stop, and the line that leads on: down on a phone, to the right on a wide screen. */
const Mark = ({ place, next }: { place: CourseStep['place']; next: CourseStep['place'] | undefined }) => (
  <>
    {next && (
      <span
        aria-hidden="true"
        className={`absolute top-3 -bottom-1 left-[calc(0.5rem-1px)] border-l-2 wide:top-[calc(0.75rem-1px)] wide:right-0 wide:bottom-auto wide:left-0 wide:border-t-2 wide:border-l-0 ${next === 'to-come' ? 'border-dashed border-draw' : 'border-river'}`}
      />
    )}
    <span aria-hidden="true" className={`absolute top-1 left-0 size-4 rounded-[50%] ${dots[place]}`} />
  </>
);

const nameOf = ({ stage, place }: CourseStep, status: Status, locale: Locale): string => {
  const told = states[status].words[locale].name;
  if (stage === 'ended' || (stage === 'decided' && status === 'refused')) return told;
  return names[locale][stage][place === 'done' ? 'done' : 'open'];
};

function whenOf({ stage, place, at, by }: CourseStep, { status, limits, locale }: Omit<CourseProps, 'steps'>): string {
  const say = texts[locale];
  if (place === 'done') return at ? formatDay(at, locale) : '';
  const last = by ? say.by(formatDay(by, locale)) : '';
  if (place === 'now')
    return [stage === 'papers' || stage === 'corrected' ? say.you : say.now, last].filter(Boolean).join(say.join);
  if (last) return last;
  if (stage === 'delivered') return say.deliver(formatLimit(deliveryLimit, locale));
  if (stage !== 'decided') return '';
  if (status === 'stopped') return say.moving;
  return limits.promised.unit === 'on-the-spot' ? say.spot : say.decide(formatLimit(limits.promised, locale));
}
