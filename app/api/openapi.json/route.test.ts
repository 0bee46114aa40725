import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { GET as getCpsvAp } from '#app/api/catalogue/cpsv-ap.jsonld/route.ts';
import { GET as getItem } from '#app/api/catalogue/gbt-39554/[service]/route.ts';
import { GET as getItems } from '#app/api/catalogue/gbt-39554.json/route.ts';
import { listGuides } from '#lib/catalogue/read.ts';
import { GET as getOpenApi } from './route.ts';

type OpenApi = {
  paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>;
};
const openApi = (await getOpenApi().json()) as OpenApi;
const ask = (service: string) => getItem(new Request('http://city.example'), { params: Promise.resolve({ service }) });

/** Whether an answer is what the document says of its address. */
const judge = async (path: string, answer: Response): Promise<unknown[]> => {
  const { content } = openApi.paths[path]!.get.responses[String(answer.status)]!;
  const { schema } = content[answer.headers.get('content-type') ?? '']!;
  // `strict: false`: an OpenAPI document holds words that belong to no schema.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.addSchema(openApi, 'openapi').compile(pointing(schema));
  return validate(await answer.json()) ? [] : (validate.errors ?? []);
};
/** `#/components` of the document, from outside of it. */
const pointing = (schema: object): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')) as object;

test('the document is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(openApi)).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('a document that says nothing of itself is not', async () => {
  const { info: _, ...nameless } = openApi as OpenApi & { info: object };
  expect(await new Validator().validate(nameless)).toMatchObject({ valid: false });
});

test('the catalogue is answered in the form that the document tells', async () => {
  expect(await judge('/api/catalogue/cpsv-ap.jsonld', getCpsvAp())).toEqual([]);
  expect(await judge('/api/catalogue/gbt-39554.json', getItems())).toEqual([]);
});

test.each(listGuides())('so is $id', async ({ id }) => {
  expect(await judge('/api/catalogue/gbt-39554/{service}', await ask(id))).toEqual([]);
});

test('an answer that lacks a mandatory element is not in that form', async () => {
  const item = (await (await ask('residence-permit')).json()) as { basic: Record<string, unknown> };
  const { task_code: _, ...basic } = item.basic;
  const broken = new Response(JSON.stringify({ ...item, basic }), { headers: { 'Content-Type': 'application/json' } });
  expect(await judge('/api/catalogue/gbt-39554/{service}', broken)).toMatchObject([{ keyword: 'required' }]);
});

test('a power that does not say where it comes from is not in that form either', async () => {
  const item = (await (await ask('ordinary-passport')).json()) as { basic: Record<string, unknown> };
  const { power_source: _, ...basic } = item.basic;
  const broken = new Response(JSON.stringify({ ...item, basic }), { headers: { 'Content-Type': 'application/json' } });
  const faults = await judge('/api/catalogue/gbt-39554/{service}', broken);
  expect(faults).toContainEqual(expect.objectContaining({ params: { missingProperty: 'power_source' } }));
});

test('a service that does not exist is not found', async () => {
  expect((await ask('no-such-service')).status).toBe(404);
});

test('every origin may read the documents', () => {
  for (const answer of [getCpsvAp(), getItems(), getOpenApi()])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});
