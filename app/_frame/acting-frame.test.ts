import { createElement as h, Suspense, type ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { paths } from '#app/_request/paths.ts';
import { markupOf } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { ActingFrame } from './acting-frame.tsx';

beforeAll(() => void vi.stubEnv('CITY', '{"portal":{"zh":"云通办","en":"Tongban"},"hotline":{"number":"12345"}}'));

const frame = (children: ReactNode) => markupOf(h(ActingFrame, { locale: 'en', here: paths.account, children }));

describe('the frame of a page that acts', () => {
  test('loads the module of forms', async () => {
    expect(elementsIn(await frame('x'), 'script')).toEqual([{ src: '/modules/forms.js', type: 'module' }]);
  });

  test('hands its title on to the head of the page', async () => {
    const html = await frame(h('main', null, h('title', null, 'A & B')));
    expect(html).toMatch(/^<title>A &amp; B<\/title><div class="contents">/);
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  test('waits for what its content waits for', async () => {
    const Later = async () => h('p', null, await Promise.resolve('It has come.'));
    expect(textOf(await frame(h(Later)))).toContain('It has come.');
  });

  test('waits behind a boundary too: nothing follows a page that is sent whole', async () => {
    const Later = async () => h('p', null, await Promise.resolve('It has come.'));
    const html = await frame(h(Suspense, { fallback: 'Wait' }, h(Later)));
    expect(textOf(html)).toContain('It has come.');
    expect(html).not.toContain('Wait');
  });

  test('writes what people typed as text', async () => {
    const html = await frame(h('p', { title: '"><b>' }, '<script>alert(1)</script>'));
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<b>|<script>/);
  });

  test('fails as its content fails, so that a page that redirects or is not there still does', async () => {
    const failure = new Error('NEXT_REDIRECT');
    const Failing = () => {
      throw failure;
    };
    await expect(frame(h(Failing))).rejects.toBe(failure);
  });

  test('writes a form of ours as a plain multipart post that names its action', async () => {
    const action = Object.assign(async () => undefined, {
      $$id: 'of-the-action',
      $$FORM_ACTION(this: { $$id?: string }) {
        return { name: `$ACTION_ID_${this.$$id}`, method: 'POST', encType: 'multipart/form-data', data: null };
      },
    });
    const html = await frame(h('form', { action }, h('button', null, 'Send')));
    expect(elementsIn(html, 'form').filter(({ method }) => method === 'POST')).toEqual([
      { action: '', encType: 'multipart/form-data', method: 'POST' },
    ]);
    expect(html).toContain('name="$ACTION_ID_of-the-action"');
  });
});
