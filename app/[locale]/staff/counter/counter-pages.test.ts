import { eq } from 'drizzle-orm';
import { afterEach, describe, expect } from 'vitest';
import { call, origin, post, visit } from '#tests/support/in-request.ts';
import { elementsIn, linksIn, textOf } from '#tests/support/markup.ts';
import { applications } from '#db/schema/applications.ts';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { POST as sendFiles } from '#app/api/files/route.ts';
import { GET } from '#app/api/staff/applications/[id]/documents/[document]/route.ts';
import { aCounter, atOnce, visitor } from '#lib/applications/counter/counter.testing.ts';
import { identityIn } from '#lib/applications/counter/counter-page.ts';
import { anOfficer, businessLicence, licence } from '#lib/applications/testing/staff.testing.ts';
import { find } from '#lib/applications/testing/testing.ts';
import { aFileStore, aPhoto } from '#lib/files/testing.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { discardEntered, openAtCounter } from './actions.ts';
import { fileEntered } from './[id]/actions.ts';
import CasePage from './[id]/page.tsx';
import CounterPage from './page.tsx';

const held = globalThis as { fileStore?: FileStore; scanner?: { picked: undefined } };
afterEach(() => {
  delete held.fileStore;
  delete held.scanner;
});

const list =
  (q?: string, locale = 'en') =>
  () =>
    CounterPage({ params: Promise.resolve({ locale }), searchParams: Promise.resolve(q ? { q } : {}) });
const page =
  (id: string, locale = 'en', sent = {}) =>
  () =>
    CasePage({ params: Promise.resolve({ locale, id }), searchParams: Promise.resolve(sent) });

/** Everything that an officer types and ticks for one service, as the page sends it. */
async function typedFor(db: Database, of?: typeof atOnce) {
  const { officer: who, filing } = await aCounter(db, of);
  const { applicationId: id, raw, ticks } = filing;
  const decided = { counterStep: 'approve', counterReason: '符合条件。', deliveryWay: 'later' };
  const fields: Record<string, string | string[]> = {
    ...{ locale: 'en', applicationId: id, ...raw, actsFor: 'self', letterLocale: 'zh', letterEmail: '' },
    ...{ receivedPaper: ticks.received, verifiedLine: ticks.verified, ...decided },
  };
  return { who, id, fields };
}

const send = (db: Database, who: Actor, fields: Record<string, string | string[]>) =>
  post({ db, who, action: fileEntered, fields, page: page(String(fields['applicationId'])) });

describe('the list of services', () => {
  test('has those of one’s department, narrowed by a part of their name, and each begins with a press', async ({
    db,
  }) => {
    const who = await anOfficer(db, licence.department, ['intake']);
    const { html } = await visit({ db, who }, list());
    expect(textOf(html)).toContain('Dog registration');
    expect(textOf(html)).not.toContain('Tobacco');
    expect(textOf((await visit({ db, who }, list('DOG'))).html)).not.toContain('Residence permit');
    expect(textOf((await visit({ db, who }, list('养犬', 'zh'))).html)).toContain('养犬');
    const begun = await post({ db, who, action: openAtCounter, fields: { locale: 'en', service: licence.service } });
    const [draft] = await db.select().from(applications);
    expect(begun.to).toBe(`/en/staff/counter/${draft?.id}`);
    const again = await post({ db, who, action: openAtCounter, fields: { locale: 'en', service: licence.service } });
    expect(again.to).toBe(begun.to);
    expect(linksIn((await visit({ db, who }, list())).html)['Dog registration']).toBe(begun.to);
    const discarded = { locale: 'en', applicationId: draft?.id ?? '' };
    expect((await post({ db, who, action: discardEntered, fields: discarded })).to).toBe('/en/staff/counter');
    expect(await db.$count(applications)).toBe(0);
  });

  test.for([
    ['tobacco-retail-licence', 'Your department does not take this'],
    ['resident-id-card-first-issue', 'Nobody can apply for this here'],
    ['nothing', 'There is no such service'],
  ] as const)('refuses %s with words', async ([service, said], { db }) => {
    const who = await anOfficer(db, licence.department, ['intake']);
    const { html } = await post({ db, who, action: openAtCounter, fields: { locale: 'en', service }, page: list() });
    expect(textOf(html)).toContain(said);
  });

  test('has what companies apply for, too', async ({ db }) => {
    const who = await anOfficer(db, businessLicence.department, ['intake']);
    expect(textOf((await visit({ db, who }, list())).html)).toContain('Tobacco retail');
    const fields = { locale: 'en', service: businessLicence.service };
    const begun = await post({ db, who, action: openAtCounter, fields });
    const [draft] = await db.select().from(applications);
    expect(begun.to).toBe(`/en/staff/counter/${draft?.id}`);
  });

  test('is no page for an approver or for whoever has no post', async ({ db }) => {
    for (const roles of [['approver'] as const, [] as const]) {
      const who = await anOfficer(db, licence.department, [...roles]);
      expect((await visit({ db, who }, list())).to).toBe('/en/missing');
    }
  });
});

describe('the page of one service', () => {
  test('asks who stands there, the form’s own questions, the checklist and what is done', async ({ db }) => {
    const { who, id } = await typedFor(db);
    const { html } = await visit({ db, who }, page(id, 'zh'));
    for (const said of ['收', '核', '定', '印', '谁在窗口', '即办', '准予', '只收件'])
      expect(textOf(html)).toContain(said);
    const names = elementsIn(html, 'input').map(({ name }) => name);
    const { form } = await find(db, id);
    for (const name of Object.values(identityIn(form) ?? {})) expect(names).toContain(name);
    expect(names.some((name) => name?.startsWith('material-'))).toBe(false);
    expect(elementsIn(html, 'input').some(({ value }) => value?.startsWith('material-'))).toBe(true);
  });

  test('files, decides and leads to what is printed', async ({ db }) => {
    const { who, id, fields } = await typedFor(db);
    expect((await send(db, who, fields)).to).toBe(`/en/staff/counter/${id}#done`);
    expect((await send(db, who, fields)).to).toBe(`/en/staff/counter/${id}#done`);
    expect(await find(db, id)).toMatchObject({ status: 'approved', applicantName: visitor.name });
    const { html } = await visit({ db, who }, page(id));
    expect(textOf(html)).toContain('Filed: ');
    const printed = Object.values(linksIn(html)).filter((href) => href.includes('/documents/'));
    expect(printed.length).toBe(3);
    const [, document = ''] = /documents\/([^?]+)/.exec(printed[0] ?? '') ?? [];
    const get = (by: Actor) =>
      call({ db, who: by }, () =>
        GET(new Request('http://localhost/?locale=zh'), { params: Promise.resolve({ id, document }) }),
      );
    const { response } = await get(who);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    const elsewhere = await anOfficer(db, 'market', ['intake']);
    expect((await get(elsewhere)).response.status).toBe(404);
  });

  test('keeps everything typed, and says what is wrong beside each field', async ({ db }) => {
    const { who, id, fields } = await typedFor(db);
    const { form } = await find(db, id);
    const phone = identityIn(form)?.phone ?? '';
    const wrong = { ...fields, [phone]: '12', actsFor: 'family', proxyName: '吴强', counterStep: 'refuse' };
    const first = await send(db, who, wrong);
    expect(textOf(first.html)).toContain('The resident ID of who acts is not right');
    const proxy = { proxyResidentId: '330106199001010018', proxyRelation: 'child' };
    const { html } = await send(db, who, { ...wrong, ...proxy });
    expect(elementsIn(html, 'a').some(({ href }) => href === `#${phone}`)).toBe(true);
    const valueOf = (name: string) => elementsIn(html, 'input').find((input) => input['name'] === name)?.['value'];
    expect(valueOf('proxyName')).toBe('吴强');
    expect(valueOf(phone)).toBe('12');
    const ticked = elementsIn(html, 'input').filter((input) => input['name'] === 'verifiedLine' && 'checked' in input);
    expect(ticked.map(({ value }) => value)).toEqual(fields['verifiedLine']);
    expect(await find(db, id)).toMatchObject({ status: 'draft' });
  });

  test('takes scans by a form of its own, which leads back to it', async ({ db }) => {
    const { who, id } = await typedFor(db);
    held.fileStore = await aFileStore();
    held.scanner = { picked: undefined };
    const form = new FormData();
    const said = { applicationId: id, page: 'atCounter', locale: 'en', intent: 'file-id-card' };
    for (const [name, value] of Object.entries(said)) form.append(name, value);
    form.append('file-id-card', new File([new Uint8Array(await aPhoto())], '身份证.jpg'));
    const encoded = new Response(form);
    const body = Buffer.from(await encoded.arrayBuffer());
    const length = { 'content-length': String(body.length) };
    const headers = { 'content-type': encoded.headers.get('content-type') ?? '', origin, ...length };
    const request = new Request(`${origin}/api/files`, { method: 'POST', headers, body });
    const { response } = await call({ db, who, headers }, () => sendFiles(request));
    expect(response.headers.get('location')).toBe(`/en/staff/counter/${id}`);
    const { html } = await visit({ db, who }, page(id));
    expect(textOf(html)).toContain('身份证.jpg');
    const refused = await visit({ db, who }, page(id, 'en', { field: 'file-id-card', file: 'empty' }));
    expect(textOf(refused.html)).toContain('This file is empty.');
  });

  test('tells of an open case of the same person before another one is filed', async ({ db }) => {
    const { who, fields } = await typedFor(db, licence);
    const onlyFiled = { ...fields, counterStep: 'none' };
    await send(db, who, onlyFiled);
    const { filing } = await aCounter(db, licence, who);
    const again = { ...onlyFiled, applicationId: filing.applicationId };
    const { html } = await send(db, who, again);
    expect(textOf(html)).toContain('The same person has an open case');
    expect((await send(db, who, { ...again, filedAnyway: 'yes' })).to).toBeDefined();
  });

  test('serves a company: no family stands there, the company comes first, and its open case is told of', async ({
    db,
  }) => {
    const { who, id, fields } = await typedFor(db, businessLicence);
    const shown = await visit({ db, who }, page(id, 'zh'));
    expect(textOf(shown.html)).toContain('企业的经办人在窗口');
    expect(textOf(shown.html)).not.toContain('家人代办');
    const names = elementsIn(shown.html, 'input').map(({ name }) => name);
    expect(names.indexOf('credit-code')).toBeLessThan(names.indexOf('resident-id'));
    const filed = { ...fields, actsFor: 'company', counterStep: 'none' };
    const wrong = await send(db, who, { ...filed, 'credit-code': '91350100M000100Y44' });
    expect(elementsIn(wrong.html, 'a').some(({ href }) => href === '#credit-code')).toBe(true);
    expect((await send(db, who, filed)).to).toBe(`/en/staff/counter/${id}#done`);
    const { filing } = await aCounter(db, businessLicence, who);
    const again = await send(db, who, { ...filed, applicationId: filing.applicationId });
    expect(textOf(again.html)).toContain('The same company has an open case');
  });

  test('is nobody’s but the officer’s who began it', async ({ db }) => {
    const { id, fields } = await typedFor(db);
    const colleague = await anOfficer(db, atOnce.department, ['intake']);
    expect((await visit({ db, who: colleague }, page(id))).to).toBe('/en/missing');
    await send(db, colleague, fields);
    const [row] = await db.select().from(applications).where(eq(applications.id, id));
    expect(row?.status).toBe('draft');
  });
});
