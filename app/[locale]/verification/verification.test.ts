import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, vi } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { printDocument } from '#lib/documents/pdf/print-document.ts';
import { signedVector } from '#lib/documents/foreign/foreign.testing.ts';
import { aLicence } from '#lib/documents/testing.ts';
import { revokeDocument } from '#lib/documents/revoke.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { foreignWords } from '#app/_parts/documents/foreign-words.ts';
import { verdictWords } from '#app/_parts/documents/verdict-words.ts';
import { GET, POST } from './route.tsx';

beforeEach(() => void vi.stubGlobal('fetch', async () => new Response('<link rel="stylesheet" href="/_next/a.css">')));

const props = (locale: Locale) => ({ params: Promise.resolve({ locale }) });

async function send(db: Database, fields: Record<string, string | Blob>, locale: Locale = 'zh') {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const { body, headers } = new Response(form);
  const bytes = Buffer.from(await new Response(body).arrayBuffer());
  const request = new Request(`${origin}/${locale}/verification`, {
    ...{ method: 'POST', body: bytes },
    headers: { 'content-type': headers.get('content-type') ?? '', 'content-length': String(bytes.length) },
  });
  const { response } = await call({ db }, () => POST(request, props(locale)));
  return textOf(await response.text());
}

async function aDocument(db: Database) {
  const cast = await aLicence(db, origin);
  const ctx = { ...contextOf(db, cast.citizen), issuer: origin };
  const mine = await readMyDocument(ctx, cast.licence.id);
  if (!mine) throw new Error('It is gone');
  return { ...cast, ctx, mine };
}

describe.each(locales)('in %s', (locale) => {
  test('the page carries keys and list, runs our module alone, and may use the camera', async ({ db }) => {
    await aDocument(db);
    const request = new Request(`${origin}/${locale}/verification`);
    const { response } = await call({ db }, () => GET(request, props(locale)));
    const html = await response.text();
    const [box] = elementsIn(html, 'div').filter((one) => 'data-verification' in one);
    expect(box?.['data-verification']).toContain('"list"');
    expect(elementsIn(html, 'script').map(({ src }) => src)).toContain('/modules/verify.js');
    expect(response.headers.get('permissions-policy')).toContain('camera=(self)');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const bytes = gzipSync(html).length;
    console.info(`Verification page, ${locale}: ${bytes} bytes gzipped`);
    expect(bytes).toBeLessThan(14 * 1024);
  });

  test('without a script, who sends text or PDF is told what it is and whether it holds', async ({ db }) => {
    const { ctx, mine, officer, approver, licence } = await aDocument(db);
    const { valid, altered, unreadable, revoked } = verdictWords[locale];
    const text = await send(db, { text: `${origin}/zh/verification#${mine.shown}` }, locale);
    for (const said of [valid.title, licence.title[locale], licence.number]) expect(text).toContain(said);
    expect(text).not.toContain(mine.claims.holder_code ?? '?');
    const [head, payload, rest = ''] = mine.shown.split('.');
    const forged = [head, payload, rest.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))].join('.');
    expect(await send(db, { text: forged }, locale)).toContain(altered.title);
    expect(await send(db, { text: '' }, locale)).toContain(unreadable.title);

    const pdf = await printDocument(ctx, mine, { locale, fontFile: 'content/fonts/document.ttf' });
    expect(await send(db, { file: new File([pdf], 'a.pdf') }, locale)).toContain(valid.title);
    pdf[2000] = (pdf[2000] ?? 0) ^ 1;
    expect(await send(db, { file: new File([pdf], 'a.pdf') }, locale)).toContain(altered.title);

    for (const by of [officer, approver])
      await revokeDocument(contextOf(db, by), { documentId: licence.id, reason: '理由' });
    expect(await send(db, { text: mine.shown }, locale)).toContain(revoked.title);
  });
});

describe.each(locales)('in %s, of a W3C credential that somebody else issued', (locale) => {
  const say = foreignWords[locale];

  test('who sends it as text or file is told who signed what, and that it is not ours', async ({ db }) => {
    for (const fields of [{ text: ` ${signedVector}\n` }, { file: new File([signedVector], 'a.json') }]) {
      const text = await send(db, fields, locale);
      const { title, about } = say.states.holds;
      for (const said of [title, about, say.notOurs.signed, 'Alumni Credential', 'https://vc.example/issuers/5678'])
        expect(text).toContain(said);
      expect(text).toContain('alumniOf: The School of Examples');
      expect(text).not.toContain(verdictWords[locale].valid.title + verdictWords[locale].valid.about);
    }
  });

  test('one altered letter, a part that is missing and a kind of signature that we do not know are told in words', async ({
    db,
  }) => {
    const altered = await send(db, { text: signedVector.replace('Examples', 'Example') }, locale);
    for (const said of [say.states.broken.title, say.proofs.broken, say.notOurs.signed])
      expect(altered).toContain(said);
    const partial = await send(
      db,
      { text: signedVector.replace('"validFrom": "2023-01-01T', '"validFrom": "2023-') },
      locale,
    );
    expect(partial).toContain(say.states.malformed.title);
    expect(partial).toContain(say.place('validFrom', say.faults.not_date_time));
    const other = await send(db, { text: signedVector.replace('eddsa-jcs-2022', 'bbs-2023') }, locale);
    for (const said of [say.states.unchecked.title, say.proofs.unknown_kind, 'bbs-2023']) expect(other).toContain(said);
    expect(await send(db, { text: '{"a":1}' }, locale)).toContain(verdictWords[locale].unreadable.title);
  });
});

test('the module of the page is 4 KB at most, and all of it: what reads credentials of others comes apart', async () => {
  const built = await build({
    ...{ entryPoints: ['app/_device/verify.ts'], bundle: true, splitting: true, format: 'esm', target: 'es2022' },
    ...{ minify: true, write: false, outdir: 'x' },
  });
  expect(built.outputFiles[0]?.text).not.toMatch(/^import|\bfrom"|import"/);
  const bytes = gzipSync(built.outputFiles[0]?.contents ?? '', { level: 9 }).length;
  console.info(`verify.js: ${bytes} bytes gzipped`);
  expect(bytes).toBeLessThanOrEqual(4096);
});
