import type { ReactNode } from 'react';
import type { Values } from '#app/_forms/values.ts';
import { inputOf } from '#app/_parts/form/input.ts';
import { Question } from '#app/_parts/form/question.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { PlainField } from '#lib/forms/field-kinds.ts';
import { sayProblem } from '#lib/forms/say-problem.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { FillIn, FromAccount } from './fill-in.tsx';
import { accountField, placedIn, type Interview, type Standing } from './standing.ts';
import { eligibilityWords } from './words.ts';

type QuestionnaireProps = {
  interview: Interview;
  locale: Locale;
  /** Where the answers are sent where no script reads them. */
  action: string;
  /** Where the account is asked for what it knows, and where who is not signed in signs in. */
  fillIn: { action: string; signIn: string };
  standing: Standing;
  typed: Values;
  /** The result, which the same form may be sent with. */
  children: ReactNode;
};

/**
 * All questions of an interview, of which the one to be answered now is shown; those before it can be opened and changed.
 * Where scripts run, the device decides what is shown (app/_device/eligibility.ts), and nothing is sent.
 */
export const Questionnaire = ({ interview, locale, action, fillIn, standing, typed, children }: QuestionnaireProps) => {
  const { current, questions } = placedIn(interview, standing);
  const [behind, ahead] = [true, false].map((isBehind) =>
    questions
      .filter((one) => one.isBehind === isBehind)
      .map(({ field, isShown }) => (
        <Asked
          key={field.id}
          {...{ field, locale, typed, isShown, standing }}
          isLater={interview.after.includes(field)}
        />
      )),
  );
  return (
    <form
      {...{ action, method: 'post', encType: 'multipart/form-data', noValidate: true }}
      data-eligibility={JSON.stringify(interview.rules)}
      data-asking={interview.fee.asking.length > 0 ? JSON.stringify(interview.fee.asking) : undefined}
      className="my-6 text-column"
    >
      <ErrorSummary locale={locale} errors={standing.errors} />
      <Sent standing={standing} current={current} />
      <Behind locale={locale}>{behind ?? []}</Behind>
      <div data-asked>
        {ahead}
        <div data-go hidden={current === undefined} className="mt-6">
          <Buttons locale={locale} />
          {questions.some(({ field }) => 'account' in field) && (
            <FillIn locale={locale} filledIn={standing.filledIn} {...fillIn} />
          )}
        </div>
      </div>
      {children}
      <script src="/modules/eligibility.js" type="module" />
    </form>
  );
};

/** What goes with the answers: which question they were asked, which they passed over, what the account gave. */
const Sent = ({ standing: { passed, fromAccount }, current }: { standing: Standing; current: string | undefined }) => (
  <>
    <input type="hidden" name="asked" value={current ?? ''} />
    {passed.map((id) => (
      <input key={id} type="hidden" name="passed" value={id} />
    ))}
    {Object.entries(fromAccount).map(([id, text]) => (
      <input key={id} type="hidden" name={accountField} value={`${id}:${text}`} />
    ))}
  </>
);

/** What an interview is for; the device adds that the answers do not leave it. */
export const Lead = ({ locale, children }: { locale: Locale; children: string }) => (
  <p className="mt-2 text-column">
    {children}
    <span data-on-device hidden>
      {eligibilityWords[locale].onDevice}
    </span>
  </p>
);

/** What is answered. It may be changed. */
const Behind = ({ locale, children }: { locale: Locale; children: ReactNode[] }) => (
  <details data-answered hidden={children.length === 0} className="mb-6">
    <summary className="inline-flex min-h-11 items-center text-river underline">
      {eligibilityWords[locale].answers}
    </summary>
    <div className="mt-2 space-y-6 border-l-2 border-line pl-4">
      {children}
      <button className="button button-quiet">{eligibilityWords[locale].again}</button>
    </div>
  </details>
);

const Buttons = ({ locale }: { locale: Locale }) => (
  <p className="flex flex-wrap gap-4">
    <button className="button">{eligibilityWords[locale].go}</button>
    <button className="button button-quiet" name="pass" value="yes">
      {eligibilityWords[locale].pass}
    </button>
  </p>
);

type AskedProps = {
  field: PlainField;
  locale: Locale;
  typed: Values;
  isShown: boolean;
  /** Asked once the rules have decided. */
  isLater: boolean;
  standing: Standing;
};

const Asked = ({ field, locale, typed, isShown, isLater, standing }: AskedProps) => (
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
      error={(name) => (name === field.id ? standing.errors[field.id] : undefined)}
    />
    {'account' in field && <FromAccount locale={locale} isShown={field.id in standing.fromAccount} />}
    <p data-problem hidden role="alert" className="mt-2 font-semibold text-overdue">
      {problemOf(field, locale)}
    </p>
  </div>
);

const problemOf = (field: PlainField, locale: Locale): string =>
  field.kind === 'number'
    ? eligibilityWords[locale].whole(field.min, field.max)
    : sayProblem({ code: 'required' }, field, locale);

const boundsOf = (field: PlainField) =>
  field.kind === 'number' ? { 'data-min': field.min, 'data-max': field.max } : {};
