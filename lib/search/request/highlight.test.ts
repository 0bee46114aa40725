import { describe, expect, test } from 'vitest';
import { marks } from '#lib/kernel/search-index.ts';
import { analyse } from '#lib/search/engine/analyse.ts';
import { highlight, matchedBy } from './highlight.ts';
import { partsOf } from './mark.ts';

/** A text with brackets around what matched. */
const shown = (text: string, query: string, terms: string[] = analyse(query)): string =>
  highlight(text, matchedBy(query, terms)).replaceAll(marks.start, '[').replaceAll(marks.end, ']');

describe('of Chinese', () => {
  test.each([
    ['居住证申领', '居住证', '[居住证]申领'],
    ['居住地证明', '居住证', '[居住]地证明'],
    ['养犬登记', '犬', '养[犬]登记'],
    ['社保卡、社保', '社保', '[社保]卡、[社保]'],
    ['護照', '护照', '[護照]'],
    ['普通护照签发', '签发护照', '普通[护照签发]'],
    ['护照', '', '护照'],
  ])('in “%s” what “%s” matched is lit: %s', (text, query, expected) => expect(shown(text, query)).toBe(expected));

  test('a character alone is lit only where no pair holds it', () => {
    expect(shown('证明', '居住证')).toBe('证明');
    expect(shown('证明', '证')).toBe('[证]明');
  });
});

describe('of Latin words', () => {
  test.each([
    ['Residence permit', 'residence', '[Residence] permit'],
    ['Residence permit', 'resi', '[Resi]dence permit', ['residence']],
    ['Residence permit', 'residense', '[Residence] permit', ['residence']],
    ['Permits and permission', 'permit', '[Permit]s and permission', ['permits']],
    ['Driver’s licence', 'drivers', '[Driver’s] licence'],
    ['Driver’s licence', 'driver', '[Driver]’s licence', ['drivers']],
    ["Children's care", 'childrens', "[Children's] care"],
    ['CAFÉ', 'cafe', '[CAFÉ]'],
    ['SA100 form', 'sa100', '[SA100] form'],
  ])('in “%s” what “%s” matched is lit: %s', (text, query, expected, terms?: string[]) => {
    expect(shown(text, query, terms)).toBe(expected);
  });
});

test('what a synonym brought is lit like what was typed', () => {
  expect(shown('出生医学证明', '出生纸', analyse('出生医学证明'))).toBe('[出生医学证明]');
});

test('markup stays text: a mark can be typed by nobody and hides nothing', () => {
  const text = '<b>护照</b> & “x”';
  expect(partsOf(highlight(text, matchedBy('护照', analyse('护照')))).join('')).toBe(text);
  expect(partsOf(highlight(text, matchedBy('护照', analyse('护照'))))).toEqual(['<b>', '护照', '</b> & “x”']);
});
