import type { FormState } from '#app/_forms/form-state.ts';
import type { Refusal } from '#lib/kernel/result.ts';
import { fieldId } from './words-field.tsx';

/** The state of one of several like forms on a page: only the one that was sent has any. */
export function stateOfOne<R extends Refusal, T>(
  state: FormState<R, T>,
  { key, of }: { key: string; of: string },
): FormState<R, T> {
  return state.values[key] === of ? state : { values: {}, errors: {} };
}

/** Errors by the ids of the fields. */
export const errorsById = (errors: Record<string, string>, of: string): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [fieldId(name, of), error]));

export const typedIn = ({ values }: Pick<FormState, 'values'>, name: string): string | undefined =>
  [values[name] ?? []].flat()[0];
