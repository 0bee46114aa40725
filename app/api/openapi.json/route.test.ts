import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { GET as getCpsvAp } from '#app/api/catalogue/cpsv-ap.jsonld/route.ts';
import { GET as getItem } from '#app/api/catalogue/gbt-39554/[service]/route.ts';
import { GET as getItems } from '#app/api/catalogue/gbt-39554.json/route.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { faultsOf, type OpenApi } from '#tests/standards/openapi.ts';
import { GET as getOpenApi } from './route.ts';

const openApi = (await getOpenApi().json()) as OpenApi;
const ask = (service: string) => getItem(new Request('http://city.example'), { params: Promise.resolve({ service }) });

const judge = async (path: string, answer: Response): Promise<object[]> =>
  faultsOf(openApi, path, {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    body: await answer.json(),
  });

/** The item of a service as it would be without one of its basic elements. */
const withoutElement = async (service: string, element: string): Promise<Response> => {
  const item = (await (await ask(service)).json()) as { basic: Record<string, unknown> };
  const basic = Object.fromEntries(Object.entries(item.basic).filter(([name]) => name !== element));
  return new Response(JSON.stringify({ ...item, basic }), { headers: { 'Content-Type': 'application/json' } });
};

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

test.each(theCatalogue().listGuides())('so is $id', async ({ id }) => {
  expect(await judge('/api/catalogue/gbt-39554/{service}', await ask(id))).toEqual([]);
});

test.each([
  ['residence-permit', 'task_code'],
  ['ordinary-passport', 'power_source'],
])('%s without %s is not in that form', async (service, element) => {
  const faults = await judge('/api/catalogue/gbt-39554/{service}', await withoutElement(service, element));
  expect(faults).toContainEqual(expect.objectContaining({ params: { missingProperty: element } }));
});

test('a service that does not exist is not found', async () => {
  expect((await ask('no-such-service')).status).toBe(404);
});

test('every origin may read the documents', () => {
  for (const answer of [getCpsvAp(), getItems(), getOpenApi()])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});
