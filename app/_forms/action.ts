import 'server-only';
import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { createElement } from 'react';
import type { z } from 'zod';
import type { Actor } from '#lib/kernel/context.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import type { Refusal, Result } from '#lib/kernel/result.ts';
import { currentContext, mayDecideNow } from '#app/_request/context.ts';
import { environment } from '#app/_server/environment.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { changeRows } from './entry-rows.ts';
import { sayWait } from './limit-words.ts';
import { waitingTime, type Limit } from '#app/_server/rate-limit.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { refuseStaff } from '#app/_request/staff-context.ts';
import { otherLanguage } from '#app/_request/other-language.ts';
import { paths } from '#app/_request/paths.ts';
import { writingContext } from '#app/_request/writer-context.ts';
import { ProveAgain } from './prove-again.tsx';
import { recordRefusedAct } from './refused-act.ts';
import { remember, type FormAction, type FormState } from './form-state.ts';
import { valuesOf, type Values } from './values.ts';
import { safeReturnPath } from '#app/_request/safe-return-path.ts';

/** Changes to the form's state; values come beside those that were typed. */
type Beside<R extends Refusal> = Partial<Pick<FormState<R>, 'values' | 'errors' | 'refusal' | 'beside'>>;

type Form<A extends Actor | null, S extends z.ZodType, T, R extends Refusal> = {
  input: (locale: Locale) => S;
  act: (ctx: PortalContext<A>, input: z.output<S>) => Promise<Result<T, R>>;
  /** Where to go afterwards; without it the form's own page shows what the act gave. */
  goTo?: (value: T, locale: Locale) => string;
  /** Its page answers with what was typed, for whoever is signed in no more; otherwise they are led to sign in. */
  holds?: true;
  /** Fields that are never sent back. */
  secret?: string[];
  /** What to fill in for a person who asks with a button named `fillIn`: nothing else happens. */
  fill?: (ctx: PortalContext<A>, typed: Values) => Promise<Values>;
  /** The form has lists of entries: its buttons add and remove a row, and nothing else happens. */
  rows?: true;
  /** What a button beside the act's own asks for: the form is shown with it, and nothing else happens. */
  beside?: (ctx: PortalContext<A>, typed: Values, locale: Locale) => Promise<Beside<R> | undefined>;
  /** True for what binds the city: staff prove again who they are if they have not done so lately. */
  decides?: (typed: Values) => boolean;
  /** How often it may be sent; what does not pass `input` is not counted. */
  limit?: Limit<z.output<S>>;
  /** What is done where the act refuses. */
  onRefusal?: (ctx: PortalContext<A>, refused: { typed: Values; refusal: R }) => Promise<void>;
};

export const publicAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor | null, S, T, R>) =>
  formAction(form, async (ctx) => ctx);

export const citizenAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor, S, T, R>) =>
  formAction(form, signedIn);

/** A form of a draft: for whoever is signed in, else for the guest whose browser this is. */
export const writerAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor, S, T, R>) =>
  formAction(form, signedIn, writingContext);

/** A form that staff may send; for everybody else it does not exist. */
export const staffAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor, S, T, R>) =>
  formAction({ ...form, onRefusal: recordRefusedAct }, async (asking, locale) => {
    const ctx = await signedIn(asking, locale);
    return ctx.actor.posts.length > 0 ? ctx : refuseStaff(ctx, { locale, why: 'no_post' });
  });

type Asking = PortalContext<Actor | null>;
type Admit<A extends Actor | null> = (ctx: Asking, locale: Locale) => Promise<PortalContext<A>>;

const signedIn: Admit<Actor> = async ({ actor, ...rest }, locale) =>
  actor ? { ...rest, actor } : redirect(paths.signIn(locale, await pageOfForm()) as Route);

/** A plain post: it leads on, or the page it came from is rendered again in the same request and asks for the state. */
function formAction<A extends Actor | null, S extends z.ZodType, T, R extends Refusal>(
  form: Form<A, S, T, R>,
  admit: Admit<A>,
  find: () => Promise<Asking> = currentContext,
): FormAction<R, T> {
  const send: FormAction<R, T> = async (formData) => remember(send, await stateAfter(form, { admit, find }, formData));
  return Object.assign(send, { $$FORM_ACTION: formFields });
}

/** How the renderer writes a form of this action. */
function formFields(this: { $$id?: string }) {
  return { name: `$ACTION_ID_${this.$$id}`, method: 'POST', encType: 'multipart/form-data', data: null };
}

/** Who → parse → act → where to; a form that is only to be read in the other language goes no further than who. */
async function stateAfter<A extends Actor | null, S extends z.ZodType, T, R extends Refusal>(
  form: Form<A, S, T, R>,
  { admit, find }: { admit: Admit<A>; find: () => Promise<Asking> },
  formData: FormData,
): Promise<FormState<R, T>> {
  const typed = valuesOf(formData);
  const locale = isLocale(typed['locale']) ? typed['locale'] : 'zh';
  if (await isForeign()) redirectNotFound(locale);
  const values = without(typed, [...(form.secret ?? []), otherLanguage]);
  const asking = await find();
  if (form.holds && !asking.actor) return { values, errors: {}, signedOut: true };
  const ctx = await admit(asking, locale);

  if (otherLanguage in typed) return { values, errors: {} };
  if (form.fill && 'fillIn' in typed) return { values: { ...values, ...(await form.fill(ctx, typed)) }, errors: {} };
  const rows = form.rows && changeRows(values);
  if (rows) return { values: rows, errors: {} };
  const beside = await form.beside?.(ctx, typed, locale);
  if (beside) return { errors: {}, ...beside, values: { ...values, ...beside.values } };
  const input = form.input(locale).safeParse(typed);
  if (!input.success) return { values, errors: firstErrors(input.error) };
  const wait = form.limit && (await waitingTime(ctx, form.limit, input.data));
  if (wait) return { values, errors: {}, notice: sayWait(locale, wait) };
  if (form.decides?.(typed) && !(await mayDecideNow()))
    return { values, errors: {}, notice: createElement(ProveAgain, { locale }) };
  const result = await form.act(ctx, input.data);
  if (!result.ok) {
    await form.onRefusal?.(ctx, { typed, refusal: result.refusal });
    return { values, errors: {}, refusal: result.refusal };
  }
  if (form.goTo) redirect(form.goTo(result.value, locale) as Route);
  return { values, errors: {}, done: result.value };
}

/** A form may only be sent from our own pages: another site's, or no, origin is refused. */
async function isForeign(): Promise<boolean> {
  const origin = (await headers()).get('origin');
  return origin !== new URL(environment().url).origin;
}

async function pageOfForm(): Promise<string | undefined> {
  const referer = (await headers()).get('referer');
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return safeReturnPath(`${pathname}${search}`);
}

const without = (values: Values, secret: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));

/** The first thing wrong with each field, in the order in which the form asks. */
export function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) errors[path.join('.')] ??= message;
  return errors;
}
