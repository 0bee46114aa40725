import 'server-only';
import { formState } from '#app/_forms/form-state.ts';
import { actOnSelected } from './actions.ts';

/** What a form about several cases shows again: nothing of one that was done. `ticked` is undefined where nothing was sent. */
export type TypedSelection = {
  ticked: string[] | undefined;
  value: (name: string) => string | undefined;
  errors: Record<string, string>;
};

export async function typedSelection(): Promise<TypedSelection> {
  const { values, errors, done } = await formState(actOnSelected);
  const typed = done ? {} : values;
  return {
    ticked: 'locale' in typed ? [typed['case'] ?? []].flat() : undefined,
    value: (name) => [typed[name] ?? []].flat()[0],
    errors,
  };
}
