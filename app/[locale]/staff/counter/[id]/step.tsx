import type { ReactNode } from 'react';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';

type StepProps = { number: number; word: Bilingual; locale: Locale; children: ReactNode };

/** One of the four steps at the counter, with its number beside it. */
export const Step = ({ number, word, locale, children }: StepProps) => (
  <section className="counter-step" aria-labelledby={`step-${number}`}>
    <h2 id={`step-${number}`}>
      {number} <span>{word[locale]}</span>
    </h2>
    <div className="space-y-4">{children}</div>
  </section>
);
