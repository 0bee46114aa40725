import { readdirSync } from 'node:fs';
import {
  getRewrittenUrl,
  unstable_doesMiddlewareMatch,
  unstable_getResponseFromNextConfig,
} from 'next/experimental/testing/server';
import { describe, expect, it } from 'vitest';
import { isReadingPath } from '#app/_reading/reading-routes.mjs';
import nextConfig from '../next.config.js';
import { config } from '../proxy.ts';

/** Every page of the route tree, as an address. */
const addresses = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
  .map((file) =>
    `/${file}`
      .replace(/\/page\.tsx$/, '')
      .replace('[locale]', 'zh')
      .replace('zh/[page]', 'zh/privacy')
      .replaceAll(/\[[^\]]+\]/g, 'x'),
  );

const answerOf = (path: string, headers: Record<string, string> = {}) =>
  unstable_getResponseFromNextConfig({ url: `https://portal.test${path}`, nextConfig, headers });
const isReadByUs = async (path: string, headers?: Record<string, string>) =>
  getRewrittenUrl(await answerOf(path, headers)) === `https://portal.test/read${path}`;
const headersAt = async (path: string) => (await answerOf(path)).headers;
const passesProxy = (url: string, headers: Record<string, string> = {}) =>
  unstable_doesMiddlewareMatch({ config, url, headers });

describe.each(addresses.filter((path) => !isReadingPath(path)))('%s is about a person', (path) => {
  it('is never kept, and runs no script but ours', async () => {
    const headers = await headersAt(path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';");
  });

  it('is rendered by our own route when it is only read, by the framework when something is sent to it', async () => {
    expect(await isReadByUs(path)).toBe(true);
    expect(await isReadByUs(path, { 'content-type': 'multipart/form-data' })).toBe(false);
    expect(await isReadByUs(path, { 'next-action': 'x' })).toBe(false);
  });

  it.each(['content-type', 'next-action'])('has the proxy before what is sent to it with %s', (name) => {
    expect(passesProxy(path, { [name]: 'x' })).toBe(true);
  });
});

it.each(addresses.filter(isReadingPath))('%s is only read, under the strict policy', async (path) => {
  expect((await headersAt(path)).get('content-security-policy')).toContain("script-src 'self'");
  expect(await isReadByUs(path)).toBe(false);
  expect(passesProxy(path, { 'content-type': 'x' })).toBe(false);
});

it('a page that is asked for goes past the proxy, unless a form there leads to the identity provider', () => {
  expect(passesProxy('/zh/applications')).toBe(false);
  expect(passesProxy('/en/sign-in')).toBe(true);
});
