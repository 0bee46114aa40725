import { paths } from '#app/_request/paths.ts';
import type { ReasonSnippet } from '#lib/applications/snippets/snippet.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { snippetWords } from './snippet-words.ts';

const texts = words({
  zh: { label: '常用理由', own: '本部门的理由', colon: '：' },
  en: { label: 'Reasons to insert', own: 'Your department’s', colon: ': ' },
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
          {(act === 'approve' || act === 'refuse') && `${snippetWords[locale][act]}${texts[locale].colon}`}
          {title[locale]}
        </button>
      ))}
      <a href={paths.staff.snippets(locale)} className="inline-flex min-h-9 items-center">
        {texts[locale].own}
      </a>
    </div>
  );
