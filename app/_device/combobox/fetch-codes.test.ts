import { afterEach, expect, test, vi } from 'vitest';
import { codes } from '#lib/forms/field.testing.ts';
import { fetchCodes } from './fetch-codes.ts';

afterEach(() => vi.unstubAllGlobals());

/** A line that gives these answers, one after the other; `undefined` breaks it. */
function theLine(...answers: (Response | undefined)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const answer = answers[asked.length - 1];
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('broken'));
  });
  return asked;
}

test('a list is asked for once, however often its line gets the focus', async () => {
  const asked = theLine(Response.json(codes));
  expect(await Promise.all([fetchCodes('/once'), fetchCodes('/once')])).toEqual([codes, codes]);
  expect(await fetchCodes('/once')).toEqual(codes);
  expect(asked).toEqual(['/once']);
});

test('after a line that broke it is asked for again', async () => {
  theLine(undefined, Response.json(codes));
  expect(await fetchCodes('/broken')).toBeUndefined();
  expect(await fetchCodes('/broken')).toEqual(codes);
});

test('a list that is not there any more is not asked for again', async () => {
  const asked = theLine(new Response(null, { status: 404 }));
  expect(await fetchCodes('/gone')).toBeUndefined();
  expect(await fetchCodes('/gone')).toBeUndefined();
  expect(asked).toEqual(['/gone']);
});
