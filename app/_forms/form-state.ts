import 'server-only';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import type { Refusal } from '#lib/kernel/result.ts';
import type { Values } from './values.ts';

/**
 * What a form shows again: what was typed, what is wrong with it, why the act refused, or what it gave.
 * `notice` is for the whole form, in the person's language.
 */
export type FormState<R extends Refusal = Refusal, T = unknown> = {
  values: Values;
  errors: Record<string, string>;
  refusal?: R;
  notice?: ReactNode;
  /** What another button of the form asked for, in the person's language: shown with it. */
  beside?: ReactNode;
  /** Whoever sent it is signed in no more. */
  signedOut?: true;
  done?: T;
};

/** The action of a form. It gives nothing back: the page that answers the same request asks `formState`. */
export type FormAction<R extends Refusal, T> = ((formData: FormData) => Promise<void>) & {
  /** For the compiler alone. */
  leaves?: FormState<R, T>;
};

type Sent = { action: unknown; state: unknown };

/**
 * By the headers of a request: one object, which its action and its page are both given. Kept on the process, because
 * the bundler may make several copies of this module. See docs/decisions/021.
 */
const key = Symbol.for('tongban.form-states');
const holder = globalThis as { [key]?: WeakMap<object, Sent> };
const states = (holder[key] ??= new WeakMap());

export async function remember<R extends Refusal, T>(action: FormAction<R, T>, state: FormState<R, T>): Promise<void> {
  states.set(await headers(), { action, state });
}

/** The state this action gave in this request; empty on a page that answers no form, or another one. */
export async function formState<R extends Refusal, T>(action: FormAction<R, T>): Promise<FormState<R, T>> {
  const sent = states.get(await headers());
  // Only `remember` writes here, under the action's own types.
  return sent?.action === action ? (sent.state as FormState<R, T>) : { values: {}, errors: {} };
}
