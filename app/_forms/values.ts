/** The texts of a form by field name; a repeated name is a list. */
export type Values = Record<string, string | string[]>;

/** The texts of a form, without the framework's own fields and without NUL, which nobody types and Postgres does not keep. */
export function valuesOf(formData: FormData): Values {
  const names = [...new Set(formData.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(
    names.map((name) => {
      const texts = formData.getAll(name).filter((value) => typeof value === 'string');
      const given = texts.map((text) => text.replaceAll('\u0000', ''));
      return [name, given.length === 1 ? (given[0] ?? '') : given];
    }),
  );
}
