import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

const schemas: { operations: Record<string, unknown> } = JSON.parse(
  readFileSync(new URL('schemas.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(schemas, 'algolia');

/** The operation of Algolia's document that a call is, by its method and the pattern of its path. */
export const operationOf = (method: string, path: string): string | undefined =>
  Object.keys(schemas.operations).find((operation) => {
    const [verb, pattern = ''] = operation.split(' ');
    const shape = pattern.replaceAll('*', String.raw`\*`).replaceAll(/\{\w+\}/g, '[^/]+');
    return verb === method.toLowerCase() && new RegExp(`^${shape}$`).test(path);
  });

/** The first violation of Algolia's document in a body, if any. `part` is `request` or `responses/200`. */
export function complaint(operation: string, part: string, body: unknown): string | undefined {
  const pointer = operation.replaceAll('~', '~0').replaceAll('/', '~1');
  const validate = ajv.getSchema(`algolia#/operations/${encodeURIComponent(pointer)}/${part}`);
  if (!validate) return `${operation} has no ${part}`;
  return validate(body) ? undefined : `${operation}, ${part}: ${ajv.errorsText(validate.errors)}`;
}
