import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { ask: '为什么要问这个', about: (label: string) => `：${label}`, basis: (law: string) => `依据：${law}` },
  en: { ask: 'Why we ask this', about: (label: string) => `: ${label}`, basis: (law: string) => `Legal basis: ${law}` },
});

/** Why a question is asked, and the law that it rests on. */
export type Why = { purpose: string; basis?: string | undefined };

type WhyAskedProps = { locale: Locale; label: string; why?: Why | undefined };

/** Stands between a personal question and its control, folded. */
export const WhyAsked = ({ locale, label, why }: WhyAskedProps) =>
  why && (
    <details className="text-small">
      <summary className="w-fit py-1 text-river">
        {texts[locale].ask}
        <span className="sr-only">{texts[locale].about(label)}</span>
      </summary>
      <p className="mb-2 border-l-2 border-line pl-4">
        {why.purpose}
        {why.basis && <span className="block text-quiet">{texts[locale].basis(why.basis)}</span>}
      </p>
    </details>
  );
