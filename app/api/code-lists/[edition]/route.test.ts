import { expect, test } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { generateStaticParams, GET } from './route.ts';

const listAt = (edition: string) => GET(new Request('http://x'), { params: Promise.resolve({ edition }) });
const guideOf = (id: string) => theCatalogue().findGuide(id) ?? expect.fail(id);
const codedIn = (service: string) =>
  theCatalogue()
    .formOf(guideOf(service))
    ?.pages.flatMap(({ fields }) => fields.filter((field) => field.kind === 'coded'));

test.each(['marriage-registration', 'resident-id-card-renewal'])(
  'the list that a question of %s names is there, as the form has it, and stays',
  async (service) => {
    const [field] = codedIn(service) ?? [];
    const answer = await listAt(field?.edition ?? '');
    expect(await answer.json()).toEqual(field?.codes);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(generateStaticParams()).toContainEqual({ edition: field?.edition });
  },
);

test('there is no other list', async () => {
  expect((await listAt('0000000000000000')).status).toBe(404);
});

test('codes that are no answer to a question are not in its list', () => {
  const values = codedIn('marriage-registration')?.[0]?.codes?.map(({ value }) => value);
  expect(values).toContain('CAN');
  expect(values).not.toContain('CHN');
});
