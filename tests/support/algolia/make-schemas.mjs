// `node tests/support/algolia/make-schemas.mjs search.yml insights.yml`: takes what the portal uses out of Algolia's OpenAPI documents
// (https://github.com/algolia/api-clients-automation, MIT, see LICENSE.md) and writes it to schemas.json, as ajv reads it; then `npx oxfmt`.
//
// Changed on the way, and nothing else:
// - descriptions, examples and vendor keys are left out;
// - `allOf` of objects becomes one object, because its members are closed and would refuse each other's fields;
// - `oneOf` becomes `anyOf`, because its variants overlap;
// - `hitsPerPage` may be 0: Algolia answers, its document begins at 1.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const searching = [
  'post /1/indexes/*/queries',
  'put /1/indexes/{indexName}/settings',
  'post /1/indexes/{indexName}/synonyms/batch',
  'post /1/indexes/{indexName}/rules/batch',
  'post /1/indexes/{indexName}/batch',
  'post /1/indexes/{indexName}/operation',
  'get /1/indexes/{indexName}/task/{taskID}',
];
const [search, insights] = process.argv.slice(2).map((file) => parse(readFileSync(file, 'utf8')));
/**
 * The document being read. Both have parts of the same name with different shapes, so the second one's get another
 * name.
 */
let document = search;

const at = (pointer) =>
  pointer
    .slice(2)
    .split('/')
    .reduce((place, key) => place?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
const isObject = (value) => value !== null && typeof value === 'object';

/** A schema with references resolved and `allOf` merged; undefined for a circle. */
function flat(schema, seen = new Set()) {
  if (schema?.$ref) return seen.has(schema.$ref) ? undefined : flat(at(schema.$ref), new Set([...seen, schema.$ref]));
  if (!schema?.allOf) return schema;
  const own = { properties: schema.properties ?? {}, required: schema.required ?? [], isClosed: false };
  return asOne(schema.allOf.reduce((merged, member) => join(merged, member, seen), { variants: [own], rest: [] }));
}

function join({ variants, rest }, member, seen) {
  const found = flat(member, seen);
  const choices = (found?.oneOf ?? found?.anyOf ?? [found]).map((choice) => flat(choice, seen));
  const areObjects = choices.every((choice) => choice?.properties || choice?.type === 'object');
  if (!areObjects) return { variants, rest: [...rest, member] };
  const joined = variants.flatMap((variant) => choices.map((choice) => merge(variant, found, choice)));
  return { variants: joined, rest };
}

const merge = (variant, found, choice) => ({
  properties: { ...variant.properties, ...found.properties, ...choice.properties },
  required: [...new Set([...variant.required, ...(found.required ?? []), ...(choice.required ?? [])])],
  isClosed: variant.isClosed || choice.additionalProperties === false || found.additionalProperties === false,
});

function asOne({ variants, rest }) {
  const objects = variants.map(({ properties, required, isClosed }) => ({
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(isClosed && rest.length === 0 && { additionalProperties: false }),
  }));
  return { ...(objects.length === 1 ? objects[0] : { anyOf: objects }), ...(rest.length > 0 && { allOf: rest }) };
}

const talk = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'discriminator', 'deprecated'];
const isTalk = (key, value) => key.startsWith('x-') || (talk.includes(key) && !(isObject(value) && 'type' in value));

function repair(value) {
  if (Array.isArray(value)) return value.map(repair);
  if (!isObject(value)) return value;
  const { oneOf, ...rest } = value.allOf ? flat(value) : value;
  const told = { ...rest, ...(oneOf && { anyOf: oneOf }) };
  const kept = Object.entries(told).filter(([key, inner]) => !isTalk(key, inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, repair(inner)]));
}

const schemas = {};
/** Keeps each referenced schema under its own name; returns the schema with references to it. */
function keep(value) {
  if (Array.isArray(value)) return value.map(keep);
  if (!isObject(value)) return value;
  if (typeof value.$ref !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keep(inner)]));
  const name = `${document === insights ? 'insights.' : ''}${value.$ref.split('/').at(-1)}`;
  if (!(name in schemas)) {
    schemas[name] = {};
    schemas[name] = keep(repair(at(value.$ref)));
  }
  return { $ref: `#/schemas/${name}` };
}

const bodyOf = (part) => {
  const schema = (part?.$ref ? at(part.$ref) : part)?.content?.['application/json']?.schema;
  return schema ? keep(repair(schema)) : {};
};
const describe = (operation) => {
  const [method, path] = operation.split(' ');
  const { requestBody, responses } = document.paths[path][method];
  const answers = Object.entries(responses).map(([status, response]) => [status, bodyOf(response)]);
  return [operation, { request: bodyOf(requestBody), responses: Object.fromEntries(answers) }];
};

const described = searching.map(describe);
document = insights;
described.push(describe('post /1/events'));

const written = { operations: Object.fromEntries(described), schemas };
schemas.hitsPerPage.minimum = 0;
writeFileSync(new URL('schemas.json', import.meta.url), `${JSON.stringify(written)}\n`);
