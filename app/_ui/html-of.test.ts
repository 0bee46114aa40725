import { createElement as h, Suspense } from 'react';
import { describe, expect, test } from 'vitest';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { htmlOf } from './html-of.ts';

const Later = async () => h('p', null, await Promise.resolve('It has come.'));

describe('a tree as HTML', () => {
  test('has its title in the head, wherever it is written', async () => {
    const html = await htmlOf(
      h(
        'html',
        null,
        h('head', null, h('meta', { name: 'a' })),
        h('body', null, h('main', null, h('title', null, 'A & B'))),
      ),
    );
    expect(html).toMatch(/^<!DOCTYPE html><html><head>.*<title>A &amp; B<\/title><\/head>/);
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  test('waits for what its content waits for', async () => {
    expect(textOf(await htmlOf(h(Later)))).toContain('It has come.');
  });

  test('waits behind a boundary too: nothing follows a page that is sent whole', async () => {
    const html = await htmlOf(h(Suspense, { fallback: 'Wait' }, h(Later)));
    expect(textOf(html)).toContain('It has come.');
    expect(html).not.toContain('Wait');
  });

  test('has no mark for a script in the browser', async () => {
    const html = await htmlOf(h('p', null, 'of ', 3, h(Suspense, { fallback: 'Wait' }, h(Later))));
    expect(html).toBe('<p>of 3<p>It has come.</p></p>');
  });

  test('writes what people typed as text', async () => {
    const html = await htmlOf(h('p', { title: '"><b>' }, '<script>alert(1)</script>'));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<b>|<script>/);
  });

  test('fails as its content fails, so that a page that redirects or is not there still does', async () => {
    const failure = new Error('NEXT_REDIRECT');
    const Failing = () => {
      throw failure;
    };
    await expect(htmlOf(h(Failing))).rejects.toBe(failure);
  });

  test('writes a form of ours as a plain multipart post that names its action', async () => {
    const action = Object.assign(async () => undefined, {
      $$id: 'of-the-action',
      $$FORM_ACTION(this: { $$id?: string }) {
        return { name: `$ACTION_ID_${this.$$id}`, method: 'POST', encType: 'multipart/form-data', data: null };
      },
    });
    const html = await htmlOf(h('form', { action }, h('button', null, 'Send')));
    expect(elementsIn(html, 'form')).toEqual([{ action: '', encType: 'multipart/form-data', method: 'POST' }]);
    expect(html).toContain('name="$ACTION_ID_of-the-action"');
  });
});
