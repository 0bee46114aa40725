import type { Bilingual } from '#lib/kernel/locale.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

/** The texts of a form whose fields are named by path and language: `faq.0.answer.en`. */
export function typedTexts(typed: Record<string, unknown>): Record<string, Bilingual> {
  const line = (name: string): string => {
    const text = typed[name];
    return typeof text === 'string' ? cleanLine(text) : '';
  };
  const named = Object.keys(typed).flatMap((name) => /^(.+)\.(?:zh|en)$/.exec(name)?.[1] ?? []);
  return Object.fromEntries(
    [...new Set(named)].map((path) => [path, { zh: line(`${path}.zh`), en: line(`${path}.en`) }]),
  );
}
