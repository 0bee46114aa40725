import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { locales } from '#lib/kernel/locale.ts';
import type { Light } from '#lib/deadlines/light.ts';
import { elementsIn, elementWith, linksIn, markupOf, textOf } from '#tests/support/markup.ts';
import { Facts } from './facts.tsx';
import { Icon } from './icon.tsx';
import { LightMark, lightWords } from './light.tsx';
import { Notice } from './notice.tsx';
import { Reference } from './reference.tsx';
import { Section } from './section.tsx';
import { SummaryList } from './summary-list.tsx';
import { TableHead } from './table-head.tsx';
import { Timeline } from './timeline.tsx';

test('a reference is shown in groups that copy as one word, and no browser translates it', () => {
  const html = markupOf(h(Reference, { reference: 'YC26112300012345' }));
  expect(elementsIn(html, 'span')[0]).toMatchObject({ translate: 'no' });
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe('YC26112300012345');
  expect(elementsIn(html, 'span').length).toBeGreaterThan(3);
});

describe('a light', () => {
  const lights: Light[] = ['normal', 'near', 'overdue', 'paused'];
  const drawn = (light: Light) => markupOf(h(LightMark, { light, locale: 'en' }));

  test.each(lights)('%s is told in words in both languages', (light) => {
    for (const locale of locales)
      expect(textOf(markupOf(h(LightMark, { light, locale })))).toBe(lightWords[locale][light]);
  });

  test('has a shape of its own beside its colour', () => {
    expect(new Set(lights.map((light) => elementsIn(drawn(light), 'path')[0]?.['d'])).size).toBe(lights.length);
  });
});

test('an icon says nothing, and an unknown one is a sheet of paper', () => {
  const unknown = markupOf(h(Icon, { name: 'no-such-icon' }));
  expect(elementsIn(unknown, 'svg')[0]).toMatchObject({ 'aria-hidden': 'true' });
  expect(unknown).toBe(markupOf(h(Icon, { name: 'file-text' })));
  expect(unknown).not.toBe(markupOf(h(Icon, { name: 'search' })));
});

test('a section is named by its heading', () => {
  const html = markupOf(h(Section, { id: 'fee', title: 'Fee & charges', children: '¥20' }));
  expect(elementWith(html, 'section', { id: 'fee' })).toMatchObject({ 'aria-labelledby': 'fee-title' });
  expect(elementWith(html, 'h2', { id: 'fee-title' })).toBeDefined();
  expect(textOf(html)).toBe('Fee & charges ¥20');
});

describe('a list of answers', () => {
  const rows = [
    { term: 'Name', value: '<b>林</b>', action: { href: '/change', text: 'Change', about: 'the name' } },
    { term: 'Street', value: 'River Road 18\nFlat 2' },
  ];
  const html = markupOf(h(SummaryList, { rows }));

  test('shows what was typed, not what it would mean to a browser', () => {
    expect(html).not.toContain('<b>');
    expect(textOf(html)).toContain('<b>林</b>');
  });

  test('says which answer a link changes to those who hear links alone', () => {
    expect(linksIn(html)).toEqual({ 'Change the name': '/change' });
  });

  test('keeps the lines of an answer', () => expect(html).toContain('River Road 18\nFlat 2'));

  test('leaves the links off paper', () => expect(html).toMatch(/<dd class="print:hidden"><a/));
});

test('the heads of a table say that they are heads of columns, and which columns hold figures', () => {
  const html = `<table>${markupOf(h(TableHead, { heads: ['Service', { figure: 'Cases' }] }))}</table>`;
  expect(elementsIn(html, 'th')).toEqual([{ scope: 'col' }, { scope: 'col', class: 'figure' }]);
});

describe('a line of moments', () => {
  const moments = [
    { id: 2, at: new Date('2026-11-23T01:05:00Z'), title: 'Accepted', who: 'The city', detail: 'a <i>note</i>' },
    { id: 1, at: new Date('2026-11-20T02:00:00Z'), title: 'Sent' },
  ];
  const html = markupOf(h(Timeline, { locale: 'en', moments }));

  test('tells each moment to programs and in the city’s time to people', () => {
    expect(elementsIn(html, 'time').map((time) => time['dateTime'] ?? time['datetime'])).toEqual([
      '2026-11-23T01:05:00.000Z',
      '2026-11-20T02:00:00.000Z',
    ]);
    expect(textOf(html)).toContain('Mon 23 Nov 2026, 09:05 · The city');
  });

  test('shows a detail as it was written, and none where there is none', () => {
    expect(html).not.toContain('<i>');
    expect(textOf(html)).toMatch(/Sent Fri 20 Nov 2026, 10:00$/);
  });

  test('fills the mark of the latest moment alone', () => {
    const marks = elementsIn(html, 'circle').map((mark) => mark['class']);
    expect(marks.map((mark) => mark?.startsWith('fill-river'))).toEqual([true, false]);
  });
});

test.each(['info', 'warning', 'success', 'refusal'] as const)(
  'a notice of %s has a look and a shape of its own',
  (kind) => {
    const others = (['info', 'warning', 'success', 'refusal'] as const).filter((other) => other !== kind);
    const drawn = (one: typeof kind) => elementsIn(markupOf(h(Notice, { kind: one, children: 'text' })), 'path');
    for (const other of others) expect(drawn(kind)).not.toEqual(drawn(other));
  },
);

test('a fact is a term with its value, and a note where there is one', () => {
  const html = markupOf(
    h(Facts, {
      facts: [
        { term: 'Fee', value: 'Free', note: 'in all cases' },
        { term: 'Visits', value: 0 },
      ],
    }),
  );
  expect(textOf(html)).toBe('Fee Free in all cases Visits 0');
  expect(html.match(/<dt/g)).toHaveLength(2);
});
