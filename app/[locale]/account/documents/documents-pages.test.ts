import { beforeEach, expect, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { aLicence } from '#lib/documents/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { call, origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { GET as getCalendar } from '#app/api/documents/[id]/calendar/route.ts';
import { GET as getPdf } from '#app/api/documents/[id]/pdf/route.ts';
import { GET as getShared } from '#app/[locale]/verification/[token]/route.tsx';
import DocumentsPage from './page.tsx';
import DocumentPage from './[id]/page.tsx';
import SharingPage from './[id]/sharing/page.tsx';
import { shareMyDocument, stopShare } from './[id]/sharing/actions.ts';

// The stylesheets of a page that the framework renders.
beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));

const params = (id: string) => Promise.resolve({ locale: 'zh', id });
const open = (db: Database, who: Actor, id: string) => visit({ db, who }, () => DocumentPage({ params: params(id) }));

test('licences and decisions come first, notices and receipts are folded', async ({ db }) => {
  const { citizen } = await aLicence(db);
  const { html } = await visit({ db, who: citizen }, () =>
    DocumentsPage({ params: Promise.resolve({ locale: 'zh' }) }),
  );
  expect(textOf(html)).toMatch(/养犬登记证、犬牌.*准予决定书.*通知 \(1\).*回执 \(1\)/s);
  expect(elementsIn(html, 'h1')).toHaveLength(1);
});

test('a document says what it says, whether it holds, and how to hand it on', async ({ db }) => {
  const { citizen, licence } = await aLicence(db);
  const { html } = await open(db, citizen, licence.id);
  for (const said of [
    '养犬登记证、犬牌',
    licence.number,
    '有效',
    '云川市公安局',
    '下载 PDF',
    '授权查看',
    '到期日加入日历',
  ])
    expect(textOf(html)).toContain(said);
  expect(html).toContain('role="img"');
});

test('who is not its holder is told that it does not exist, and gets no file', async ({ db }) => {
  const { officer, licence } = await aLicence(db);
  expect((await open(db, officer, licence.id)).to).toContain('/missing');
  for (const get of [getPdf, getCalendar])
    for (const who of [officer, undefined]) {
      const request = new Request(`${origin}/api/documents/x`);
      const { response } = await call({ db, who }, () => get(request, { params: params(licence.id) }));
      expect(response.status).toBe(404);
    }
});

test('the holder gets the PDF and the day for the calendar as attachments that nobody keeps', async ({ db }) => {
  const { citizen, licence } = await aLicence(db);
  const request = new Request(`${origin}/api/documents/x?locale=en`);
  const pdf = await call({ db, who: citizen }, () => getPdf(request, { params: params(licence.id) }));
  expect(
    Buffer.from(await pdf.response.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(pdf.response.headers.get('content-disposition')).toContain('attachment');
  expect(pdf.response.headers.get('cache-control')).toBe('no-store');
  const entry = await call({ db, who: citizen }, () => getCalendar(request, { params: params(licence.id) }));
  expect(await entry.response.text()).toContain('BEGIN:VEVENT');
});

test('a link shows the chosen part to whoever has it, its owner sees the look, and stops it', async ({ db }) => {
  const { citizen, licence } = await aLicence(db);
  const share = (fields: Record<string, string | string[]>) =>
    post({
      ...{ db, who: citizen, action: shareMyDocument },
      page: () => SharingPage({ params: params(licence.id) }),
      fields: { locale: 'zh', documentId: licence.id, ...fields },
    });
  expect(textOf((await share({})).html)).toContain('请选择授权几天');
  const { html } = await share({ parts: ['holder'], days: '7', purpose: '租房给房东看' });
  const token = /\/verification\/([\w-]{32})/.exec(html)?.[1] ?? '';
  const look = async () => {
    const request = new Request(`${origin}/zh/verification/${token}`);
    const { response } = await call({ db }, () =>
      getShared(request, { params: Promise.resolve({ locale: 'zh', token }) }),
    );
    return { status: response.status, text: textOf(await response.text()) };
  };
  const seen = await look();
  expect(seen.status).toBe(200);
  expect(seen.text).toContain(licence.number);
  expect(seen.text).not.toContain('证件号码');
  const mine = await open(db, citizen, licence.id);
  expect(textOf(mine.html)).toMatch(/租房给房东看.*看过 1 次/s);
  const id = /name="id" value="([\w-]+)"/.exec(mine.html)?.[1] ?? '';
  const stopped = await post({ db, who: citizen, action: stopShare, fields: { locale: 'zh', id } });
  expect(stopped.to).toContain(`/zh/account/documents/${licence.id}`);
  expect((await look()).status).toBe(404);
});
