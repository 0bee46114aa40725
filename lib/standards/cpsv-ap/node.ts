import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { Class, Property } from './context.ts';

type Value = string | number | string[] | Partial<Bilingual<string | string[]>> | undefined;
type Properties = Partial<Record<Property, Value>>;

/** A node of the graph. Its address is relative to the document's: `#service/residence-permit`. */
export type Node = { '@id': string; '@type': Class | Class[] } & Properties;

/** A node with the given properties; leaves out undefined ones. */
export const describe = (id: string, type: Node['@type'], properties: Properties = {}): Node => {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined && !isEmpty(value));
  return { '@id': id, '@type': type, ...Object.fromEntries(known) };
};

const isEmpty = (value: Value): boolean => Array.isArray(value) && value.length === 0;

/** A node that also carries its catalogue path as identifier. */
export const identify = (path: string, type: Node['@type'], properties: Properties = {}): Node =>
  describe(`#${path}`, type, { identifier: path, ...properties });

export const idsOf = (nodes: Node[]): string[] => nodes.map((node) => node['@id']);

export const inBoth = <T>(say: (locale: Locale) => T): Bilingual<T> => ({ zh: say('zh'), en: say('en') });

const stops: Bilingual = { zh: '。', en: '. ' };

/** Joins texts as sentences and skips missing ones; `undefined` if all are missing. */
export function join(...parts: (Bilingual | undefined)[]): Bilingual | undefined {
  const said = parts.filter((part) => part !== undefined);
  if (said.length === 0) return undefined;
  return inBoth((locale) => said.map((part) => part[locale].replace(/[。.]$/, '')).join(stops[locale]));
}
