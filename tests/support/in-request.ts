import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external.js';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external.js';
import { createRequestStore, synchronizeMutableCookies } from 'next/dist/server/async-storage/request-store.js';
import { getURLFromRedirectError } from 'next/dist/client/components/redirect.js';
import { isRedirectError } from 'next/dist/client/components/redirect-error.js';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { strip } from '#app/_process/strip.mjs';
import type { Database } from '#db/client.ts';
import { openSession } from '#lib/identity/session.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { contextOf, testVault } from '#lib/kernel/testing.ts';

export const origin = 'http://localhost:3000';

/** What the scheduler shows. */
export const cronSecret = createHash('sha256').update('a secret of the city').digest('base64');

const key = createHash('sha256').update('a key of the tests').digest('base64');
const portal = {
  ...{ TONGBAN_MODE: 'demonstration', AUTH_URL: origin, AUTH_SECRET: key },
  ...{ TONGBAN_KEYS: `k1:${key}`, TONGBAN_INDEX_KEY: key, CRON_SECRET: cronSecret },
  TAKE_BACK_SECONDS: '0',
  TONGBAN_ANCHORS: join(tmpdir(), `tongban-anchors-${process.pid}`),
  CITY: '{"portal":{"zh":"云通办","en":"Tongban"},"hotline":{"number":"12345"}}',
};

type Visit = { db: Database; who?: Actor | undefined; headers?: Record<string, string> };

/** The answer to a request: a page's markup, or the address it redirects to; the cookies it sets, the work left for after it. */
export type Answered = { html: string; to: string | undefined; cookies: string[]; after: unknown[] };

/** Reads a page as its reader gets it, in one request of Next's own making. */
export const visit = (by: Visit, page: () => Promise<ReactNode>): Promise<Answered> =>
  inRequest(by, async () => markupOf(await page()));

/** A page that is made ahead of time, when there is neither reader nor database. */
export const readDocument = async (page: () => Promise<ReactNode>): Promise<string> => {
  setPortal();
  return markupOf(await page());
};

type Post = Visit & {
  action: (form: FormData) => Promise<unknown>;
  fields: Record<string, string | string[]>;
  /** The page that the form stands on, rendered again unless the action leads elsewhere. */
  page?: () => Promise<ReactNode>;
};

/** Sends a form of ours and renders its page in the same request. */
export const post = ({ action, fields, page, headers, ...by }: Post): Promise<Answered> =>
  inRequest(
    { ...by, headers: { origin, 'content-type': 'multipart/form-data; boundary=x', ...headers } },
    async (store) => {
      store.phase = 'action';
      await action(formOf(fields));
      store.phase = 'render';
      synchronizeMutableCookies(store);
      return page ? markupOf(await page()) : '';
    },
  );

/** Asks a route that answers programs; its `after` work has not run yet. */
export async function call(
  by: Visit,
  handle: () => Response | Promise<Response>,
): Promise<Answered & { response: Response }> {
  let response = Response.error();
  const answered = await inRequest(by, async (store) => {
    store.phase = 'action';
    response = await handle();
    return '';
  });
  return { ...answered, response };
}

/** The markup of pages and parts that wait for something. */
export const markupOf = async (node: ReactNode): Promise<string> => {
  const { prelude } = await prerenderToNodeStream(node);
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  return strip(html);
};

type Store = ReturnType<typeof createRequestStore>;

async function inRequest({ db, who, headers = {} }: Visit, work: (store: Store) => Promise<string>): Promise<Answered> {
  setPortal();
  Object.assign(globalThis, { opened: Promise.resolve({ db, close: async () => undefined }), vault: testVault });
  const answered: Answered = { html: '', to: undefined, cookies: [], after: [] };
  const cookie = [headers['cookie'], who && (await sessionOf(db, who))].filter(Boolean).join('; ');
  const store = storeOf({ ...headers, cookie }, answered);
  const afterContext = { after: (task: unknown) => void answered.after.push(task) };
  // The parts of the store that a page and its forms are asked for.
  const workStore = { route: '/test', page: '/test', afterContext } as unknown as WorkStore;
  try {
    answered.html = await workAsyncStorage.run(workStore, () => workUnitAsyncStorage.run(store, () => work(store)));
  } catch (error) {
    if (!isRedirectError(error)) throw error;
    answered.to = getURLFromRedirectError(error) ?? undefined;
  }
  return answered;
}

function setPortal(): void {
  for (const [name, value] of Object.entries(portal)) process.env[name] ??= value;
}

const storeOf = (headers: Record<string, string>, answered: Answered): Store =>
  createRequestStore({
    ...{ phase: 'render', headers: new Headers(headers), url: { pathname: '/test' }, rootParams: {} },
    onUpdateCookies: (cookies) => void (answered.cookies = cookies),
    implicitTags: { tags: [], expirationsByCacheKind: new Map() },
    ...{ resumeDataCache: null, previewProps: undefined, isHmrRefresh: false, serverComponentsHmrCache: undefined },
    ...{ hmrRefreshHash: undefined, stagedFallbackParams: null },
  });

async function sessionOf(db: Database, who: Actor): Promise<string> {
  const ctx = { ...contextOf(db, null), now: () => new Date() };
  const { token } = await openSession(ctx, { personId: who.id, method: 'demonstration' });
  return `tongban.sessionToken=${token}`;
}

function formOf(fields: Post['fields']): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}
