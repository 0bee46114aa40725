import { formState } from '#app/_forms/form-state.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import type { Teammate } from '#lib/applications/owner/absence.ts';
import type { Relative } from '#lib/applications/recusal/relative.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { endDeclaration } from './actions.ts';
import { relationWords } from './relation-words.ts';

const texts = words({
  zh: {
    none: '没有申报亲属。',
    until: (day: string) => `到${day}`,
    end: '终止',
    endOf: (name: string, masked: string) => `${name}申报的 ${masked}`,
    gone: '只有督办他的人能终止，或者这项申报已经终止。',
    mine: '申报有误的，请让督办员终止。',
  },
  en: {
    none: 'No relative is declared.',
    until: (day: string) => `until ${day}`,
    end: 'End',
    endOf: (name: string, masked: string) => `${masked}, declared by ${name}`,
    gone: 'Only a supervisor of theirs can end it, or it has ended already.',
    mine: 'If a declaration of yours is wrong, ask your supervisor to end it.',
  },
});

type RelativeListProps = { relatives: Relative[]; locale: Locale; me: Teammate };

/** What is declared by oneself and by those whom one supervises; a declaration of one's own is ended by others. */
export const RelativeList = async ({ relatives, locale, me }: RelativeListProps) => {
  const say = texts[locale];
  const { refusal } = await formState(endDeclaration);
  return (
    <div className="mt-6 text-column">
      {refusal && <ErrorSummary locale={locale} errors={{}} refusal={say.gone} />}
      {relatives.length === 0 && <p>{say.none}</p>}
      <ul className="divide-y divide-line">
        {relatives.map((relative) => (
          <li key={relative.id} className="flex flex-wrap items-center gap-x-6 py-2">
            <p className="min-w-0 grow">
              <bdi className="font-semibold">{relative.person}</bdi> {relationWords[locale][relative.relation]}
              <span className="block text-small text-quiet">
                {relative.masked}
                {relative.untilDay && ` ${say.until(formatDate(relative.untilDay, locale))}`}
              </span>
            </p>
            {relative.personId !== me.id && <EndForm {...{ relative, locale }} />}
          </li>
        ))}
      </ul>
      {relatives.some(({ personId }) => personId === me.id) && <p className="text-small text-quiet">{say.mine}</p>}
    </div>
  );
};

const EndForm = ({ relative, locale }: { relative: Relative; locale: Locale }) => (
  <form action={endDeclaration}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="relativeId" value={relative.id} />
    <button className="button button-quiet">
      {texts[locale].end} <span className="sr-only">{texts[locale].endOf(relative.person, relative.masked)}</span>
    </button>
  </form>
);
