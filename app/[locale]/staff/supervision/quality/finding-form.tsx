import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { errorsById, stateOfOne, typedIn } from '#app/_parts/supervision/one-of-forms.ts';
import { fieldId, WordsField } from '#app/_parts/supervision/words-field.tsx';
import { recordQuality } from '#app/_parts/supervision/actions.ts';
import type { FindingRefusal } from '#lib/applications/supervision/quality/quality.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words<{
  verdict: string;
  ok: string;
  fault: string;
  words: string;
  send: string;
  refused: Record<FindingRefusal['code'], string>;
}>({
  zh: {
    verdict: '查后认为',
    ok: '没有差错',
    fault: '有差错',
    words: '说明（有差错时必填）',
    send: '记下结论',
    refused: {
      not_in_sample: '这件不在抽查之列。',
      own_application: '这是您本人或者您企业的办件，请由别人抽查。',
      second_person_needed: '您提出或者作出过这件的决定，请由别人抽查。',
      found_already: '已经有人查过这件了。',
      words_missing: '有差错的，请写明差错在哪里。',
    },
  },
  en: {
    verdict: 'What you found',
    ok: 'In order',
    fault: 'A fault',
    words: 'In words (required for a fault)',
    send: 'Record it',
    refused: {
      not_in_sample: 'This case is not in the sample.',
      own_application: 'This is your own case, or your company’s: somebody else looks at it.',
      second_person_needed: 'You proposed or took this decision: somebody else looks at it.',
      found_already: 'Somebody has looked at this case already.',
      words_missing: 'Say what is wrong.',
    },
  },
});

/** The finding of a second person about one case. */
export const FindingForm = async ({ applicationId, locale }: { applicationId: string; locale: Locale }) => {
  const say = texts[locale];
  const state = stateOfOne(await formState(recordQuality), { key: 'applicationId', of: applicationId });
  const chosen = typedIn(state, 'verdict');
  return (
    <form action={recordQuality} noValidate className="mt-2 space-y-3 text-column print:hidden">
      <ErrorSummary
        locale={locale}
        errors={errorsById(state.errors, applicationId)}
        refusal={state.notice ?? (state.refusal && say.refused[state.refusal.code])}
      />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <fieldset id={fieldId('verdict', applicationId)}>
        <legend className="font-semibold">{say.verdict}</legend>
        <div className="mt-1 flex flex-wrap gap-x-6">
          {(['ok', 'fault'] as const).map((verdict) => (
            <label key={verdict} className="inline-flex min-h-11 items-center gap-2">
              <input type="radio" name="verdict" value={verdict} defaultChecked={chosen === verdict} />
              {say[verdict]}
            </label>
          ))}
        </div>
        {state.errors['verdict'] && <p className="font-semibold text-overdue">{state.errors['verdict']}</p>}
      </fieldset>
      <WordsField
        {...{ name: 'words', of: applicationId, label: say.words }}
        value={typedIn(state, 'words')}
        error={state.errors['words']}
      />
      <button className="button button-quiet">{say.send}</button>
    </form>
  );
};
