import { words, type Locale } from '#lib/kernel/locale.ts';
import { Icon } from './icon.tsx';

const texts = words({ zh: '打印', en: 'Print' });

/** Hidden until our own small module arrives, which prints. */
export const PrintButton = ({ locale, text }: { locale: Locale; text?: string }) => (
  <button
    type="button"
    hidden
    data-print
    className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-river hover:underline"
  >
    <Icon name="printer" />
    {text ?? texts[locale]}
  </button>
);
