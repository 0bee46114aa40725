import type { Values } from '#app/_forms/values.ts';

/** What was typed under each name, and what is wrong with it. */
export type TypedForm = {
  all: (name: string) => string[];
  one: (name: string) => string | undefined;
  error: (name: string) => string | undefined;
  names: string[];
};

export const typedIn = (values: Values, errors: Record<string, string>): TypedForm => ({
  all: (name) => [values[name] ?? []].flat(),
  one: (name) => [values[name] ?? []].flat()[0],
  error: (name) => errors[name],
  names: Object.keys(values),
});
