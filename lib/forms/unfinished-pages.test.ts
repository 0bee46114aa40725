import { describe, expect, test } from 'vitest';
import { formSchema } from './form.ts';
import { documentOf } from './readable-copy.ts';
import { readPage } from './read-page.ts';
import { unfinishedPages } from './unfinished-pages.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';

const both = (text: string) => ({ zh: `${text}（中文）`, en: text });
const page = (id: string, fields: object[], showIf?: object) => ({
  id,
  title: both(id),
  fields,
  ...(showIf && { showIf }),
});
const line = (id: string, rest: object = {}) => ({ kind: 'text', id, label: both(id), ...rest });

/** Applying for oneself or for a child, on a day that must not have passed. */
const form = formSchema.parse({
  version: 1,
  pages: [
    page('who', [{ kind: 'yes-no', id: 'child', label: both('child') }]),
    page('school', [line('school')], { field: 'child', is: 'yes' }),
    page('day', [{ kind: 'date', id: 'day', label: both('day'), from: 'today' }, line('note', { optional: true })]),
  ],
});
const asOf = { today: '2026-11-23', calendar: { exceptionOn: () => undefined } };
const open = (answers: Answers, today = asOf.today) =>
  unfinishedPages(form, answers, { ...asOf, today }).map(({ id }) => id);

describe('the pages that keep an application from being sent', () => {
  test.each<[string, Answers, string[]]>([
    ['all, where nothing is answered', {}, ['who', 'day']],
    ['a page that an answer brought up', { child: 'yes', day: '2026-11-24' }, ['school']],
    ['none, where everything that is asked is answered', { child: 'no', day: '2026-11-24' }, []],
    ['none, though a page no longer asked for holds nonsense', { child: 'no', school: '', day: '2026-11-24' }, []],
    ['one whose answer was good once and is none of the options', { child: 'maybe', day: '2026-11-24' }, ['who']],
    ['one whose text has grown too long', { child: 'yes', school: '校'.repeat(201), day: '2026-11-24' }, ['school']],
  ])('are %s', (_, answers, pages) => expect(open(answers)).toEqual(pages));

  test('include a day that has passed since it was chosen', () => {
    const answers = { child: 'no', day: '2026-11-24' };
    expect(open(answers, '2026-11-24')).toEqual([]);
    expect(open(answers, '2026-11-25')).toEqual(['day']);
  });

  test('come in the order of the form', () => {
    expect(open({ child: 'yes' })).toEqual(['school', 'day']);
  });
});

describe('a page that is read', () => {
  const [, , dayPage] = form.pages;

  test('keeps what it asks for and nothing that was slipped in', () => {
    const raw = { day: '2026-11-24', note: ' 早上 ', child: 'yes', status: 'approved', constructor: 'x' };
    expect(readPage(dayPage!, raw, { before: {}, ...asOf })).toEqual({
      answers: { day: '2026-11-24', note: '早上' },
      problems: {},
    });
  });

  test('does not ask what an answer of the same page hides, and forgets what was there', () => {
    const shown = page('one', [
      { kind: 'yes-no', id: 'married', label: both('married') },
      line('partner', { showIf: { field: 'married', is: 'yes' } }),
    ]);
    const [made] = formSchema.parse({ version: 1, pages: [shown] }).pages;
    const read = (raw: Record<string, string>, before: Answers = {}) => readPage(made!, raw, { before, ...asOf });
    expect(read({ married: 'no', partner: '张敏' })).toEqual({ answers: { married: 'no' }, problems: {} });
    expect(read({ married: 'yes' }).problems).toEqual({ partner: { code: 'required' } });
    expect(read({ partner: '张敏' }, { married: 'yes' }).answers).toEqual({});
  });
});

describe('the readable copy', () => {
  const answers = { child: 'no', school: '第一小学', day: '2026-11-24' };

  test('has the pages and questions that were asked, as they were said, and no other', () => {
    expect(documentOf(form, answers, 'en')).toEqual([
      { page: 'who', title: 'who', rows: [{ field: 'child', label: 'child', answer: 'No' }] },
      {
        ...{ page: 'day', title: 'day' },
        rows: [
          { field: 'day', label: 'day', answer: '24 November 2026' },
          { field: 'note', label: 'note', answer: 'Not given' },
        ],
      },
    ]);
  });

  test('speaks the language of the application', () => {
    const [who] = documentOf(form, answers, 'zh');
    expect(who).toMatchObject({ title: 'who（中文）', rows: [{ answer: '否' }] });
  });
});
