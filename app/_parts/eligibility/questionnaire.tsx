import type { ReactNode } from 'react';
import type { Values } from '#app/_forms/values.ts';
import { inputOf } from '#app/_parts/form/input.ts';
import { Question } from '#app/_parts/form/question.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { PlainField } from '#lib/forms/field-kinds.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Interview, Standing } from './standing.ts';
import { eligibilityWords } from './words.ts';

type QuestionnaireProps = {
  interview: Interview;
  locale: Locale;
  /** Where the answers are sent where no script reads them. */
  action: string;
  standing: Standing;
  typed: Values;
  /** The result, which the same form may be sent with. */
  children: ReactNode;
};

/**
 * All questions of an interview, of which the one to be answered now is shown; those before it can be opened and changed.
 * Where scripts run, the device decides what is shown (app/_device/eligibility.ts), and nothing is sent.
 */
export const Questionnaire = ({ interview, locale, action, standing, typed, children }: QuestionnaireProps) => {
  const say = eligibilityWords[locale];
  const { shown, passed, next, errors } = standing;
  const fields = [...interview.facts, ...interview.after];
  const isBehind = ({ id }: PlainField) => (id in shown || passed.includes(id)) && !(id in errors);
  const current = fields.find(({ id }) => id in errors)?.id ?? next;
  const ask = (field: PlainField, isShown: boolean) => (
    <Asked
      key={field.id}
      {...{ field, locale, typed, isShown }}
      isLater={interview.after.includes(field)}
      error={errors[field.id]}
    />
  );
  return (
    <form
      {...{ action, method: 'post', encType: 'multipart/form-data', noValidate: true }}
      data-eligibility={JSON.stringify(interview.rules)}
      className="mt-6 text-column"
    >
      <ErrorSummary locale={locale} errors={errors} />
      <input type="hidden" name="asked" value={current ?? ''} />
      {passed.map((id) => (
        <input key={id} type="hidden" name="passed" value={id} />
      ))}
      <details data-answered hidden={!fields.some(isBehind)} className="mb-6">
        <summary className="inline-flex min-h-11 items-center text-river underline">{say.answers}</summary>
        <div className="mt-2 space-y-6 border-l-2 border-line pl-4">
          {fields.filter(isBehind).map((field) => ask(field, true))}
          <button className="button button-quiet">{say.again}</button>
        </div>
      </details>
      <div data-asked>
        {fields.filter((field) => !isBehind(field)).map((field) => ask(field, field.id === current))}
        <p data-go hidden={current === undefined} className="mt-6 flex flex-wrap gap-4">
          <button className="button">{say.go}</button>
          <button className="button button-quiet" name="pass" value="yes">
            {say.pass}
          </button>
        </p>
      </div>
      {children}
      <script src="/modules/eligibility.js" type="module" />
    </form>
  );
};

type AskedProps = {
  field: PlainField;
  locale: Locale;
  typed: Values;
  isShown: boolean;
  /** Asked once the rules have decided. */
  isLater: boolean;
  error: string | undefined;
};

const Asked = ({ field, locale, typed, isShown, isLater, error }: AskedProps) => (
  <div
    data-fact={field.id}
    data-kind={field.kind}
    data-later={isLater || undefined}
    {...boundsOf(field)}
    hidden={!isShown}
  >
    <Question
      question={inputOf(field, locale)}
      typed={(name) => [typed[name] ?? []].flat()}
      error={(name) => (name === field.id ? error : undefined)}
    />
    <p data-problem hidden role="alert" className="mt-2 font-semibold text-overdue">
      {problemOf(field, locale)}
    </p>
  </div>
);

const problemOf = (field: PlainField, locale: Locale): string =>
  field.kind === 'number' ? eligibilityWords[locale].whole(field.min, field.max) : eligibilityWords[locale].unanswered;

const boundsOf = (field: PlainField) =>
  field.kind === 'number' ? { 'data-min': field.min, 'data-max': field.max } : {};
