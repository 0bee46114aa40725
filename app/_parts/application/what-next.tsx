import { formatLimit } from '#app/_ui/format.ts';
import { acceptanceLimit, type Terms } from '#lib/applications/life/terms.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    receipt: '您会立刻得到办件编号和回执。',
    answer: (limit: string) => `${limit}内，我们告诉您是否受理，或者一次说清要补正什么。`,
    decide: (promised: string, law: string) => `受理后，本市承诺 ${promised}内作出决定（法定时限 ${law}）。`,
    promise: (promised: string) => `受理后，本市承诺 ${promised}内作出决定（法律没有规定时限）。`,
    spot: '材料齐全的，受理后当场办结。',
    told: '每一步都会在“消息”里通知您，也会发一封邮件。',
  },
  en: {
    receipt: 'You get a reference and a receipt at once.',
    answer: (limit: string) =>
      `Within ${limit} we tell you whether the application is accepted, or everything there is to correct.`,
    decide: (promised: string, law: string) =>
      `After acceptance this city promises a decision within ${promised} (the law allows ${law}).`,
    promise: (promised: string) =>
      `After acceptance this city promises a decision within ${promised} (the law sets no limit).`,
    spot: 'If everything is in order, it is decided on the spot after acceptance.',
    told: 'We tell you about each step in your inbox, and by e-mail.',
  },
});

/** What happens after sending, in order, with the limits that bind the city. */
export const WhatNext = ({ limits, locale, sent }: { limits: Terms['limits']; locale: Locale; sent?: boolean }) => {
  const say = texts[locale];
  return (
    <ol className="mt-3 list-decimal space-y-1.5 pl-6">
      {!sent && <li>{say.receipt}</li>}
      <li>{say.answer(formatLimit(acceptanceLimit, locale))}</li>
      <li>{decision(limits, locale)}</li>
      <li>{say.told}</li>
    </ol>
  );
};

function decision({ promised, statutory }: Terms['limits'], locale: Locale): string {
  const say = texts[locale];
  if (promised.unit === 'on-the-spot') return say.spot;
  const promise = formatLimit(promised, locale);
  return statutory ? say.decide(promise, formatLimit(statutory, locale)) : say.promise(promise);
}
