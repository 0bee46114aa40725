import { paths } from '#app/_request/paths.ts';
import { snippetWords } from '#app/_parts/staff/acts/snippet-words.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { OwnSnippet } from '#lib/applications/snippets/snippet.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { removeReason } from './actions.ts';

const texts = words({
  zh: { all: '所有事项', change: '修改', remove: '删除' },
  en: { all: 'every service', change: 'Change', remove: 'Remove' },
});

type SnippetListProps = { snippets: OwnSnippet[]; locale: Locale };

export const SnippetList = ({ snippets, locale }: SnippetListProps) => {
  const say = texts[locale];
  return (
    <ul className="text-column border-t border-line">
      {snippets.map(({ id, act, service, title, text }) => (
        <li key={id} className="border-b border-line py-3">
          <p className="font-semibold">{title[locale]}</p>
          <p className="text-small text-quiet">
            {snippetWords[locale][act]} · {serviceName(service, locale) ?? say.all}
          </p>
          <p className="whitespace-pre-line">{text[locale]}</p>
          <form action={removeReason} className="flex items-center gap-x-5">
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="id" value={id} />
            <a href={paths.staff.snippets(locale, id)} className="inline-flex min-h-11 items-center">
              {say.change}
              <span className="sr-only"> {title[locale]}</span>
            </a>
            <button className="min-h-11 cursor-pointer underline">
              {say.remove}
              <span className="sr-only"> {title[locale]}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
};

const serviceName = (service: string | null, locale: Locale): string | undefined =>
  service === null ? undefined : (theCatalogue().findGuide(service)?.name[locale] ?? service);
