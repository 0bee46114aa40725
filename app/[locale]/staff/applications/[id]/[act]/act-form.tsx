import type { ReactNode } from 'react';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import type { Values } from '#app/_forms/values.ts';
import { paths } from '#app/_request/paths.ts';
import type { Act } from '#app/_parts/staff/acts.ts';
import { formState, type FormAction } from '#app/_forms/form-state.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import * as actions from './actions.ts';
import type { FieldsOf } from './fields-of.ts';
import { fieldsOf } from './fields.tsx';
import { refusalWords, type ActRefusal } from './refusal-words.ts';

const texts = words({
  zh: { back: '返回办件', reload: '重新打开办件' },
  en: { back: 'Back to the case', reload: 'Reload the case' },
});

const send: Record<Act, FormAction<ActRefusal, unknown>> = {
  acceptance: actions.acceptApplication,
  correction: actions.askForCorrection,
  'non-acceptance': actions.doNotAcceptApplication,
  return: actions.returnApplication,
  review: actions.takeUpApplication,
  proposal: actions.proposeDecision,
  decision: actions.decideApplication,
  'sending-back': actions.sendApplicationBack,
  stop: actions.stopClock,
  resumption: actions.resumeClock,
  extension: actions.extendLimit,
  delivery: actions.deliverResult,
};

type ActFormProps = {
  act: Act;
  locale: Locale;
  on: { applicationId: string; version: number };
  title: string;
  button: string;
  offers: FieldsOf['offers'];
  children?: ReactNode;
};

/** One act on one case: its fields, and a button that says what it does. */
export const ActForm = async ({ act, locale, on, title, button, offers, children }: ActFormProps) => {
  const state = await formState(send[act]);
  const { refusal, errors, notice } = state;
  const refused = notice ?? (refusal && <Refused {...{ locale, refusal }} id={on.applicationId} />);
  return (
    <form action={send[act]} noValidate className="mt-6 space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary {...{ locale, errors }} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={on.applicationId} />
      {/* After a refusal the version stays the one the person saw: only a reload shows what a colleague did. */}
      <input type="hidden" name="version" value={one(state.values, 'version') ?? on.version} />
      {fieldsOf[act]({
        locale,
        errors,
        value: (name) => one(state.values, name),
        many: (name) => all(state.values, name),
        offers,
      })}
      {children}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="button">{button}</button>
        <a href={paths.staff.application(locale, on.applicationId)} className="inline-flex min-h-11 items-center">
          {texts[locale].back}
        </a>
      </div>
    </form>
  );
};

const Refused = ({ locale, refusal, id }: { locale: Locale; refusal: ActRefusal; id: string }) => (
  <>
    <p>{refusalWords[locale][refusal.code]}</p>
    <p>
      <a href={paths.staff.application(locale, id)}>{texts[locale].reload}</a>
    </p>
  </>
);

const all = (values: Values, name: string): string[] => [values[name] ?? []].flat();
const one = (values: Values, name: string): string | undefined => all(values, name)[0];
