import { cookieOf } from './knock.ts';

/** Everything in an answer that only the framework's script reads; a page of ours has none of it. */
export function tracesOfFramework(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
  const foreign = scripts.filter((tag) => !tag.includes('src="/modules/') && !tag.includes('application/ld+json'));
  return [...foreign, ...(html.match(readByScript) ?? [])];
}

// The last ones stand where a script was to put in, later, what the server had not finished.
const readByScript =
  /__next_f|__NEXT_DATA__|\/_next\/[^"'\s]*\.js\b|<!--\/?[$&]|<!-- -->|<template id="|<div hidden="?"? id="S:|__next_error__/g;

type Visit = { url: string; token: string };

/** The page as a browser is sent it. */
export const visit = ({ url, token }: Visit, init: RequestInit = {}): Promise<Response> =>
  fetch(url, {
    redirect: 'manual',
    ...init,
    headers: { accept: 'text/html', cookie: cookieOf(token), origin: new URL(url).origin, referer: new URL(url).href },
  });

/** Sends every form of a page that asks for something, with nothing filled in, as a browser without scripts does. */
export const sendEmptyForms = (page: Visit, html: string): Promise<Response[]> =>
  Promise.all(
    formsIn(html).map(({ action, body }) =>
      visit({ ...page, url: new URL(action, page.url).href }, { method: 'POST', body }),
    ),
  );

type EmptyForm = { action: string; body: FormData };

function formsIn(html: string): EmptyForm[] {
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)];
  return forms
    .filter(([, attributes = '', inside = '']) => /method="post"/i.test(attributes) && asksForSomething(inside))
    .map(([, attributes = '', inside = '']) => ({
      action: plain(/\saction="(\/[^"]*)"/.exec(attributes)?.[1] ?? ''),
      body: hiddenFieldsOf(inside),
    }));
}

const asksForSomething = (inside: string): boolean =>
  /<(?:textarea|select)\b/.test(inside) || /<input\b(?![^>]*type="hidden")/.test(inside);

function hiddenFieldsOf(inside: string): FormData {
  const body = new FormData();
  for (const [tag] of inside.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    body.append(plain(attribute('name')), plain(attribute('value')));
  }
  return body;
}

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
