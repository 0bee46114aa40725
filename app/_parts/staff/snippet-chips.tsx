import type { ReasonSnippet } from '#lib/applications/snippets/snippet.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    label: '常用理由',
    outcome: { approve: '准予：', refuse: '不予：' } as Partial<Record<string, string>>,
  },
  en: {
    label: 'Reasons to insert',
    outcome: { approve: 'Approve: ', refuse: 'Refuse: ' } as Partial<Record<string, string>>,
  },
});

type SnippetChipsProps = { snippets: ReasonSnippet[]; locale: Locale };

/** Reasons to insert before the field they go to: a press adds the text to what is written, and does nothing else. */
export const SnippetChips = ({ snippets, locale }: SnippetChipsProps) =>
  snippets.length > 0 && (
    <div role="group" aria-label={texts[locale].label} className="mb-2 flex flex-wrap gap-2 text-small">
      {snippets.map(({ id, act, title, text }) => (
        <button
          key={id}
          name="snippet"
          value={id}
          title={text[locale]}
          className="inline-flex min-h-9 cursor-pointer items-center rounded-full border border-edge px-3 hover:bg-river-tint"
        >
          {texts[locale].outcome[act]}
          {title[locale]}
        </button>
      ))}
    </div>
  );
