// What the portal takes for granted of the framework. A test that fails here after an upgrade names what to look at again.
import { execFileSync } from 'node:child_process';
import { createReactServerErrorHandler } from 'next/dist/server/app-render/create-error-handler.js';
import { createInlinedDataReadableStream } from 'next/dist/server/app-render/use-flight-response.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { strip } from './strip.mjs';
import { textOf } from '#tests/support/markup.ts';
import { troublePage } from './trouble-page.ts';

beforeAll(() => void vi.stubEnv('CITY', '{"hotline":{"number":"12345"}}'));

/** Runs the framework's own copy of React, as a server built for production does. */
const runReact = (condition: string, code: string): string =>
  execFileSync(process.execPath, [...(condition ? [`--conditions=${condition}`] : []), '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });

const digestOf = (error: Error): string =>
  String(createReactServerErrorHandler(false, false, new Map(), () => undefined)(error));

const told = async (body: string): Promise<string> => {
  const failure = { url: '/en/account', method: 'GET', status: 500, isDatabaseReady: true };
  return textOf(await troublePage({ ...failure, body }).text());
};

const flightOf = (digest: string): string =>
  runReact(
    'react-server',
    `const { renderToPipeableStream } = require('next/dist/compiled/react-server-dom-webpack/server.node');
     const Fails = () => { throw new Error('secret') };
     const { createElement } = require('next/dist/compiled/react');
     const stream = renderToPipeableStream({ page: createElement(Fails) }, {}, { onError: () => ${JSON.stringify(digest)} });
     stream.pipe(process.stdout);`,
  );

const htmlOf = (digest: string): string =>
  runReact(
    '',
    `const { renderToPipeableStream } = require('next/dist/compiled/react-dom/server.node');
     const { createElement, Suspense } = require('next/dist/compiled/react');
     const Fails = () => { throw new Error('secret') };
     const page = createElement('main', null, createElement(Suspense, { fallback: 'wait' }, createElement(Fails)));
     const stream = renderToPipeableStream(page, { onError: () => ${JSON.stringify(digest)}, onAllReady: () => stream.pipe(process.stdout) });`,
  );

async function inlined(flight: string): Promise<string> {
  const source = new Blob([flight]).stream();
  return new Response(createInlinedDataReadableStream(source, undefined, null)).text();
}

describe('the number of an error, under which the log has it', () => {
  const digest = digestOf(new Error('secret'));

  test('is one word', () => expect(digest).toMatch(/^\d+$/));

  test('is found in the markup of a part that failed', async () => {
    const html = htmlOf(digest);
    expect(html).toContain('data-dgst=');
    expect(await told(html)).toContain(`quote this number: ${digest} `);
  });

  test('is found in the data of a page that failed, bare and as it stands in a page', async () => {
    const flight = flightOf(digest);
    expect(await told(flight)).toContain(`quote this number: ${digest} `);
    expect(await told(await inlined(flight))).toContain(`quote this number: ${digest} `);
  });

  test('is all that is told: the message stays here', async () => {
    expect(flightOf(digest) + htmlOf(digest)).not.toContain('secret');
  });
});

describe('the data of a page', () => {
  test('is in scripts that name __next_f, by which a page of the framework is known, and goes with them', async () => {
    const page = `<main>text</main>${await inlined('0:"text"\n')}`;
    expect(page).toContain('__next_f');
    expect(strip(page)).toBe('<main>text</main>');
  });

  test('ends no script early, whatever is in it', async () => {
    const page = await inlined('0:"</script><p>text</p>"\n');
    expect(strip(page)).toBe('');
  });
});
