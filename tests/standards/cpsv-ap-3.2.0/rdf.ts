import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const documentLoader = (url: string) => Promise.reject(new Error(`The document sends its readers to ${url}`));
// `safe` refuses a document of which a part would be dropped, such as a name without a term.
const strict = { format: 'application/n-quads', documentLoader, safe: true } as const;

/** The statements of a JSON-LD document, without any request. */
export async function statementsOf(document: object): Promise<Store> {
  const quads = (await jsonld.toRDF(document, strict)) as string; // It is asked for as N-Quads, which is text.
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

const shapes = new SHACLValidator(new Store(new Parser().parse(read('cpsv-ap-SHACL.ttl'))));

/** Violations of the official shapes, as `thing property: constraint`. */
export async function objections(statements: Store): Promise<string[]> {
  const { results } = await shapes.validate(statements);
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode?.value, path?.value ?? path, sourceConstraintComponent?.value.split('#')[1]].join(' '),
  );
}

type ProfileProperty = { class: string; path: string; mandatory: boolean };

/** The properties of each class in the profile. */
export const profile: ProfileProperty[] = read('properties.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [name = '', , path = '', cardinality = ''] = row.split(',');
    return { class: name, path, mandatory: cardinality.startsWith('1') };
  });
