import { words, type Locale } from '#lib/kernel/locale.ts';
import { Icon } from './icon.tsx';

const texts = words({ zh: '打印', en: 'Print' });

/** Our own small module shows the button and prints; the framework is told that it changes. */
export const PrintButton = ({ locale, text }: { locale: Locale; text?: string }) => (
  <button
    type="button"
    hidden
    data-print
    suppressHydrationWarning
    className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-river hover:underline"
  >
    <Icon name="printer" />
    {text ?? texts[locale]}
  </button>
);
