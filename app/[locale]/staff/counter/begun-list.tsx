import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import type { Begun } from '#lib/applications/counter/begun.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { discardEntered } from './actions.ts';

const texts = words({
  zh: { title: '还没有提交', discard: '删除', gone: '没有找到这份登记。它可能已被删除，或者已经提交。' },
  en: {
    ...{ title: 'Not filed yet', discard: 'Discard' },
    gone: 'This could not be found. It may have been discarded or filed already.',
  },
});

/** What one has begun at the counter, to go on with or to throw away. */
export const BegunList = async ({ begun, locale }: { begun: Begun[]; locale: Locale }) => {
  const say = texts[locale];
  const { refusal } = await formState(discardEntered);
  const gone = refusal && <ErrorSummary {...{ locale, errors: {} }} refusal={say.gone} />;
  if (begun.length === 0) return gone;
  return (
    <section aria-labelledby="begun-title" className="mt-6">
      <h2 id="begun-title">{say.title}</h2>
      {gone}
      <ul className="mt-3 text-column border-t border-line">
        {begun.map(({ id, service, createdAt }) => {
          const name = theCatalogue().findGuide(service)?.name[locale] ?? service;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-5 border-b border-line">
              <a href={paths.staff.counterCase(locale, id)} className="inline-flex min-h-11 items-center">
                {name}
              </a>
              <span className="text-quiet">{formatDateTime(createdAt, locale)}</span>
              <form action={discardEntered}>
                <input type="hidden" name="locale" value={locale} />
                <button name="applicationId" value={id} className="min-h-11 cursor-pointer underline">
                  {say.discard}
                  <span className="sr-only"> {name}</span>
                </button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
