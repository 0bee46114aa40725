import { Icon } from '#app/_ui/icon.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { drop: '删去这一项', sure: '删去以后，这一项填写的内容不再保留。', yes: '确认删去' },
  en: { drop: 'Remove this entry', sure: 'What you filled in here will not be kept.', yes: 'Yes, remove it' },
});

/** Takes the entry of the page out of its list, by a second press. */
export const DropEntry = ({ locale }: { locale: Locale }) => (
  <details className="mt-8">
    <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-small">
      <Icon name="trash-2" className="size-[1.1em]" />
      {texts[locale].drop}
    </summary>
    <p className="mt-2 text-small">{texts[locale].sure}</p>
    <button name="dropEntry" value="yes" className="button button-quiet mt-2">
      {texts[locale].yes}
    </button>
  </details>
);
