import type { ReactNode } from 'react';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import type { Values } from '#app/_forms/values.ts';
import { paths } from '#app/_request/paths.ts';
import type { FieldsOf, StaffAct } from '#app/_parts/staff/acts/staff-act.ts';
import { PreviewButton } from '#app/_parts/staff/letter-preview.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { Refusal } from '#lib/kernel/result.ts';
import { takeAct } from './actions.ts';
import { commonRefusals } from './refusal-words.ts';

const texts = words({
  zh: { reload: '重新打开办件' },
  en: { reload: 'Reload the case' },
});

type ActFormProps = {
  address: string;
  act: StaffAct;
  locale: Locale;
  on: { applicationId: string; version: number };
  /** The query of the list beside the case. */
  list: string;
  offers: FieldsOf['offers'];
  children?: ReactNode;
};

/** One act on one case: its fields, and a button that says what it does. */
export const ActForm = async ({ address, act, locale, on, list, offers, children }: ActFormProps) => {
  const { title, button } = act.words[locale];
  const state = await formState(takeAct);
  const { refusal, notice, beside } = state;
  const field = refusal && act.fieldOf?.[refusal.code];
  const errors = field ? { ...state.errors, [field]: sayRefusal(act, locale, refusal) } : state.errors;
  const refused = notice ?? (refusal && !field && <Refused {...{ act, locale, refusal }} id={on.applicationId} />);
  return (
    <form id="act-form" action={takeAct} noValidate className="space-y-4">
      {(refused || Object.keys(errors).length > 0) && <PageTitle locale={locale} title={title} error />}
      <ErrorSummary {...{ locale, errors }} refusal={refused} />
      {beside}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="act" value={address} />
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="applicationId" value={on.applicationId} />
      {/* After a refusal the version stays the one the person saw: only a reload shows what a colleague did. */}
      <input type="hidden" name="version" value={one(state.values, 'version') ?? on.version} />
      {act.fields?.({
        locale,
        errors,
        value: (name) => one(state.values, name),
        many: (name) => all(state.values, name),
        offers,
      })}
      {children}
      <div className="flex flex-wrap gap-2">
        <PreviewButton act={act} locale={locale} />
        <button className="button desk-go">
          {button} <kbd aria-hidden="true">⌘↵</kbd>
        </button>
      </div>
    </form>
  );
};

type RefusedProps = { act: StaffAct; locale: Locale; refusal: Refusal; id: string };

const Refused = ({ act, locale, refusal, id }: RefusedProps) => (
  <>
    <p>{sayRefusal(act, locale, refusal)}</p>
    <p>
      <a href={paths.staff.application(locale, id)}>{texts[locale].reload}</a>
    </p>
  </>
);

/** An act gives its own refusals or the common ones; the type of the form does not know which. */
const common: Bilingual<Partial<Record<string, string>>> = commonRefusals;

const sayRefusal = (act: StaffAct, locale: Locale, { code }: Refusal): string =>
  act.refusals[locale][code] ?? common[locale][code] ?? '';

const all = (values: Values, name: string): string[] => [values[name] ?? []].flat();
const one = (values: Values, name: string): string | undefined => all(values, name)[0];
