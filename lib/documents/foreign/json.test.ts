import { expect, test } from 'vitest';
import { jcs } from './jcs.ts';
import { readObject } from './json.ts';

test('an object is read, and nothing else is', () => {
  expect(readObject(' {"a":{"b":["\\"{",1]},"b":2}\n')).toEqual({ a: { b: ['"{', 1] }, b: 2 });
  for (const text of ['', '[]', 'null', '"{}"', '{', '{"a":1}}', "{'a':1}"]) expect(readObject(text)).toBeUndefined();
});

test('a property that is written twice, also with another spelling or deep inside, makes it unreadable', () => {
  for (const text of [
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '{"x":[{"a":1,"b":{},"a":1}]}',
    '{"__proto__":1,"__proto__":2}',
  ])
    expect(readObject(text), text).toBeUndefined();
});

test('what is too long, too deep or has half a character is unreadable', () => {
  const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  expect(readObject(deep(49))).toBeDefined();
  expect(readObject(deep(50))).toBeUndefined();
  expect(readObject(deep(90_000))).toBeUndefined();
  expect(readObject(`{"a":"${'x'.repeat(200_000)}"}`)).toBeUndefined();
  for (const text of ['{"a":"\\ud800"}', '{"\\udfff":1}', '{"a":"\\\\\\ud800"}'])
    expect(readObject(text), text).toBeUndefined();
  for (const text of ['{"a":"\\ud83d\\ude00"}', '{"a":"\\\\ud800"}']) expect(readObject(text), text).toBeDefined();
});

test('the canonical form has names in the order of their code units, numbers included, and one way of writing values', () => {
  expect(jcs(readObject('{"b":[3,{"z":1,"a":null}],"10":true,"9":-0,"-":1e21,"\\u20ac":"\\u000f\\"中"}'))).toBe(
    '{"-":1e+21,"10":true,"9":0,"b":[3,{"a":null,"z":1}],"€":"\\u000f\\"中"}',
  );
});
