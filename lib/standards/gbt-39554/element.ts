import type { AnyGuide, Catalogue, Site } from '#lib/standards/catalogue.ts';

export type Described = { guide: AnyGuide; catalogue: Catalogue; site: Site };

export type Schema = Record<string, unknown>;

/**
 * One element of GB/T 39554.2 and the source of its value; `undefined` if the guide does not say. `asked`: required of
 * every item, of powers alone (every item type but 20, public service), or only if known.
 */
export type Element<Of> = {
  names: [zh: string, en: string];
  asked: 'always' | 'of powers' | 'if known';
  schema: Schema;
  of: (subject: Of) => unknown;
};

/** A group of the standard: its elements by name. */
export type Elements<Of> = Record<string, Element<Of>>;

type Make = <Of>(names: Element<Of>['names'], schema: Schema, of: Element<Of>['of']) => Element<Of>;
export const always: Make = (names, schema, of) => ({ names, asked: 'always', schema, of });
export const ofPowers: Make = (names, schema, of) => ({ names, asked: 'of powers', schema, of });
export const ifKnown: Make = (names, schema, of) => ({ names, asked: 'if known', schema, of });

export const text = { type: 'string', minLength: 1 };
export const texts = { type: 'array', items: text, minItems: 1 };
export const url = { type: 'string', format: 'uri' };
export const date = { type: 'string', format: 'date' };
export const count = { type: 'integer', minimum: 0 };
export const flag = { type: 'boolean' };
export const oneOf = (names: Record<string, string>): Schema => ({ enum: [...new Set(Object.values(names))] });
export const someOf = (names: Record<string, string>): Schema => ({ ...texts, items: oneOf(names), uniqueItems: true });

/** The group as JSON, without elements that have no value. */
export const fill = <Of>(elements: Elements<Of>, subject: Of): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(elements)
      .map(([name, { of }]) => [name, of(subject)] as const)
      .filter(([, value]) => value !== undefined),
  );
