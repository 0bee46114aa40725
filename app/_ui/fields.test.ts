import { createElement as h } from 'react';
import { describe, expect, test } from 'vitest';
import { elementsIn, elementWith, markupOf, textOf } from '#tests/support/markup.ts';
import { CheckField, ChoiceField } from './choice-field.tsx';
import { LongTextField, TextField } from './text-field.tsx';

const asked = { locale: 'en', id: 'name', label: 'Full name' } as const;
const options = [
  { value: 'tea', label: 'Tea', hint: 'Green or black' },
  { value: 'milk', label: 'Milk' },
];

const controls = {
  input: (more: object) => markupOf(h(TextField, { ...asked, ...more })),
  textarea: (more: object) => markupOf(h(LongTextField, { ...asked, ...more })),
};

describe.each(Object.entries(controls))('a question typed in one %s', (element, render) => {
  test('is named by its label, and is sent under its id', () => {
    const html = render({});
    expect(elementWith(html, 'label', { for: 'name' })).toBeDefined();
    expect(elementWith(html, element, { id: 'name' })).toMatchObject({ name: 'name' });
  });

  test('says nothing of hints and errors that are not there', () => {
    const [control] = elementsIn(render({}), element);
    expect(control).not.toHaveProperty('aria-describedby');
    expect(control).not.toHaveProperty('aria-invalid');
  });

  test('is described by its hint, and by its error after it', () => {
    const html = render({ hint: 'As on your card', error: 'Enter your name' });
    const [control] = elementsIn(html, element);
    expect(control).toMatchObject({ 'aria-describedby': 'name-hint name-error', 'aria-invalid': 'true' });
    expect(elementWith(html, 'p', { id: 'name-hint' })).toBeDefined();
    expect(elementWith(html, 'p', { id: 'name-error' })).toBeDefined();
    expect(textOf(html)).toContain('Error: Enter your name');
  });

  test('keeps what was typed, whatever signs are in it', () => {
    const typed = `</textarea><b>"O'Neil" & sons`;
    const html = render({ value: typed });
    expect(html).not.toContain('<b>');
    expect(element === 'input' ? elementsIn(html, 'input')[0]?.['value'] : textOf(html)).toContain(
      element === 'input' ? typed : `</textarea><b>"O'Neil" & sons`,
    );
  });

  test('says that it may be left empty, and when it is asked at all', () => {
    expect(textOf(render({ optional: true, when: 'If you chose “Tea”:' }))).toMatch(
      /^If you chose “Tea”: Full name \(optional\)/,
    );
    expect(textOf(render({}))).not.toContain('optional');
  });
});

describe('a line of text', () => {
  test('tells the browser what is typed there', () => {
    const html = markupOf(
      h(TextField, {
        ...{ ...asked, type: 'email', inputMode: 'email', autoComplete: 'email' },
        ...{ spellCheck: false, autoCapitalize: 'none' },
      }),
    );
    expect(elementsIn(html, 'input')[0]).toMatchObject({
      ...{ type: 'email', inputMode: 'email', autoComplete: 'email', spellCheck: 'false', autoCapitalize: 'none' },
    });
  });

  test('is a plain text without more', () => {
    expect(elementsIn(controls.input({}), 'input')[0]).toMatchObject({ type: 'text' });
  });

  test('shows its currency to the eye, its unit to everybody', () => {
    const html = controls.input({ before: '¥', after: 'years' });
    expect(html).toContain('<span aria-hidden="true">¥</span>');
    expect(textOf(html)).toContain('years');
  });
});

describe('a choice', () => {
  const choice = (more: object = {}) =>
    markupOf(h(ChoiceField, { ...asked, pick: 'one', options, chosen: [], ...more }));

  test('is a group under one question, and its first option is where an error leads', () => {
    const html = choice({ error: 'Choose one' });
    expect(html).toMatch(/<legend[^>]*>Full name<\/legend>/);
    expect(elementsIn(html, 'fieldset')[0]).toMatchObject({ 'aria-describedby': 'name-error' });
    expect(elementsIn(html, 'input')).toMatchObject([
      { id: 'name', name: 'name', value: 'tea', type: 'radio', 'aria-invalid': 'true' },
      { id: 'name-milk', name: 'name', value: 'milk', type: 'radio', 'aria-invalid': 'true' },
    ]);
  });

  test('names each option by its own label and hint', () => {
    const html = choice();
    for (const { id = '' } of elementsIn(html, 'input')) expect(elementWith(html, 'label', { for: id })).toBeDefined();
    expect(textOf(html)).toContain('Tea Green or black Milk');
  });

  test.each([
    ['one', ['milk'], [false, true]],
    ['many', ['tea', 'milk'], [true, true]],
    ['many', [], [false, false]],
    ['one', ['wine'], [false, false]],
  ] as const)('of %s keeps what was chosen: %j', (pick, chosen, ticked) => {
    const inputs = elementsIn(choice({ pick, chosen }), 'input');
    expect(inputs.map((input) => 'checked' in input)).toEqual(ticked);
    expect(new Set(inputs.map(({ type }) => type))).toEqual(new Set([pick === 'one' ? 'radio' : 'checkbox']));
  });

  test('leads to a further question right after the option that asks it', () => {
    const follow = (value: string) => value === 'tea' && h('p', {}, 'How strong?');
    const html = choice({ follow });
    expect(textOf(html)).toMatch(/Tea Green or black How strong\? Milk/);
    expect(html.split('class="following')).toHaveLength(2);
  });
});

describe('a box to tick', () => {
  const check = (more: object) => markupOf(h(CheckField, { ...asked, value: 'yes', checked: false, ...more }));

  test('is named by its label and described by its error', () => {
    const html = check({ error: 'Tick it to go on' });
    expect(elementsIn(html, 'input')[0]).toMatchObject({
      ...{ type: 'checkbox', id: 'name', name: 'name', value: 'yes', 'aria-describedby': 'name-error' },
      'aria-invalid': 'true',
    });
    expect(elementWith(html, 'p', { id: 'name-error' })).toBeDefined();
  });

  test('is ticked if it was, and is described by nothing without an error', () => {
    expect(elementsIn(check({ checked: true }), 'input')[0]).toHaveProperty('checked');
    expect(elementsIn(check({ hint: 'Read it first' }), 'input')[0]).not.toHaveProperty('aria-describedby');
  });
});
