import 'server-only';
import type { ReactNode } from 'react';
import type { Route } from 'next';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor, Context } from '#lib/kernel/context.ts';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import type { Refusal, Result } from '#lib/kernel/result.ts';
import { currentContext } from '#app/_request/context.ts';
import { environment } from '#app/_server/environment.ts';
import { sayWait } from './limit-words.ts';
import { waitingTime, type Limit } from './rate-limit.ts';
import { missing } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { signInAgain } from './sign-in-again.tsx';
import { valuesOf, type Values } from './values.ts';
import { safeReturnPath } from '#app/_request/safe-return-path.ts';

/**
 * What a form shows again: what was typed, what is wrong with it, why the act refused, or what it gave.
 * `notice` is for the whole form, in the person's language: come back later, or sign in again.
 */
export type FormState<R extends Refusal = Refusal, T = never> = {
  values: Values;
  errors: Record<string, string>;
  refusal?: R;
  notice?: ReactNode;
  done?: T;
};

type Form<A extends Actor | null, S extends z.ZodType, T, R extends Refusal> = {
  /** The schema, with its messages in the person's language. */
  input: (locale: Locale) => S;
  act: (ctx: Context<A>, input: z.output<S>) => Promise<Result<T, R>>;
  /** Where to go afterwards; without it the form's own page shows what the act gave. */
  goTo?: (value: T, locale: Locale) => string;
  /** `goTo` is the form's own page. With scripts it is renewed where it stands: what else is being written on it stays. */
  stays?: true;
  /** Fields that are never sent back. */
  secret?: string[];
  /** Takes long to type, so it outlives the session: whoever was signed out signs in elsewhere and sends it again. */
  kept?: true;
  /** How often it may be sent; what does not pass `input` is not counted. */
  limit?: Limit<z.output<S>>;
};

/** A form that anybody may send. */
export const publicAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor | null, S, T, R>) =>
  formAction(form, async (ctx) => ctx);

/** A form that people who are signed in may send. */
export const citizenAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor, S, T, R>) =>
  formAction(form, async ({ actor, ...rest }, locale) => {
    if (actor) return { ...rest, actor };
    return (await staysOnItsPage(form)) ? undefined : redirect(paths.signIn(locale, await pageOfForm()) as Route);
  });

/** A form that staff may send; for everybody else it does not exist. */
export const staffAction = <S extends z.ZodType, T, R extends Refusal>(form: Form<Actor, S, T, R>) =>
  formAction(form, async ({ actor, ...rest }, locale) => {
    if (!actor && (await staysOnItsPage(form))) return undefined;
    return actor && actor.posts.length > 0 ? { ...rest, actor } : missing(locale);
  });

/** Without scripts a form comes back in a page of its own, which is not shown to anybody signed out. */
const staysOnItsPage = async ({ kept }: { kept?: true }): Promise<boolean> => kept === true && (await isByScript());

/** Who → parse → act → where to. `admit` gives nothing where the person has to sign in again first. */
function formAction<A extends Actor | null, S extends z.ZodType, T, R extends Refusal>(
  form: Form<A, S, T, R>,
  admit: (ctx: Context<Actor | null>, locale: Locale) => Promise<Context<A> | undefined>,
) {
  return async (_: unknown, formData: FormData): Promise<FormState<R, T>> => {
    const typed = valuesOf(formData);
    const locale = isLocale(typed['locale']) ? typed['locale'] : 'zh';
    if (await isForeign()) missing(locale);
    const values = without(typed, form.secret ?? []);
    const ctx = await admit(await currentContext(), locale);
    if (!ctx) return { values, errors: {}, notice: signInAgain(locale) };

    const input = form.input(locale).safeParse(typed);
    if (!input.success) return { values, errors: firstErrors(input.error) };
    const wait = form.limit && (await waitingTime(ctx, form.limit, input.data));
    if (wait) return { values, errors: {}, notice: sayWait(locale, wait) };
    const result = await form.act(ctx, input.data);
    if (!result.ok) return { values, errors: {}, refusal: result.refusal };
    // Pages that the reader goes back to show what was saved, not what was there before.
    const byScript = await isByScript();
    if (byScript) refresh();
    const stays = form.stays === true && byScript;
    if (form.goTo && !stays) redirect(form.goTo(result.value, locale) as Route);
    return { values: stays ? {} : values, errors: {}, done: result.value };
  };
}

const isByScript = async (): Promise<boolean> => (await headers()).has('next-action');

/** A form may only be sent from our own pages: another site's, or no, origin is refused. */
async function isForeign(): Promise<boolean> {
  const origin = (await headers()).get('origin');
  return origin !== new URL(environment().url).origin;
}

/** The page the form was sent from, to come back to. */
async function pageOfForm(): Promise<string | undefined> {
  const referer = (await headers()).get('referer');
  if (!referer || !URL.canParse(referer)) return undefined;
  const { pathname, search } = new URL(referer);
  return safeReturnPath(`${pathname}${search}`);
}

const without = (values: Values, secret: string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)));

/** The first thing wrong with each field, in the order in which the form asks. */
function firstErrors(error: z.ZodError): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.issues) errors[path.join('.')] ??= message;
  return errors;
}
