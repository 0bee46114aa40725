import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { aCast, aCaseIn, seen } from '#lib/applications/testing/staff-acts.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { checkFile } from '#lib/documents/credential/sealed-file.ts';
import { listMyDocuments, readMyDocument } from '#lib/documents/holder/read-mine.ts';
import { readTrust } from '#lib/documents/status.ts';
import { aLicence, issueAll, issuer } from '#lib/documents/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { printDocument } from './print-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function aPrint(db: Database, locale: Locale = 'zh') {
  const { citizen, licence } = await aLicence(db);
  const ctx = { ...contextOf(db, citizen), issuer };
  const mine = await readMyDocument(ctx, licence.id);
  if (!mine) throw new Error('It is gone');
  const print = () => printDocument(ctx, mine, { locale, fontFile: 'content/fonts/document.ttf' });
  return { ctx, mine, print, pdf: await print(), trust: await readTrust(ctx) };
}

test('the PDF of a licence says what the licence says; one byte changed anywhere is found, without a network', async ({
  db,
}) => {
  const { ctx, mine, pdf, trust } = await aPrint(db);
  expect(await checkFile(pdf, trust, ctx.now())).toMatchObject({
    state: 'valid',
    claims: { number: mine.document.number },
  });
  const found: string[] = [];
  for (let at = 7; at < pdf.length; at += 97) {
    const altered = Uint8Array.from(pdf);
    altered[at] = (altered[at] ?? 0) ^ 1;
    found.push((await checkFile(altered, trust, ctx.now())).state);
  }
  expect(found.filter((state) => state === 'valid')).toEqual([]);
});

/** A notice of sixty things to put right. */
async function aLongNotice(db: Database) {
  const cast = await aCast(db);
  const filed = await aCaseIn(db, 'submitted', cast);
  const items = Array.from({ length: 60 }, (_, index) => ({
    what: `第${index}处，${'请改正这一处的内容。'.repeat(12)}`,
  }));
  granted(await requestCorrection(contextOf(db, cast.officer), { ...seen(filed), items }));
  await issueAll(db);
  const ctx = { ...contextOf(db, cast.citizen), issuer };
  const notice = (await listMyDocuments(ctx)).find(({ title }) => title.zh === '补正通知书');
  const mine = await readMyDocument(ctx, notice?.id ?? '');
  if (!mine) throw new Error('No notice was issued');
  return { mine, pdf: await printDocument(ctx, mine, { locale: 'zh', fontFile: 'content/fonts/document.ttf' }) };
}

test('a file that is none of ours is unreadable, and one with a document of ours in it is altered', async ({ db }) => {
  const { ctx, mine, pdf, trust } = await aPrint(db);
  expect(await checkFile(new TextEncoder().encode('%PDF-1.7'), trust, ctx.now())).toEqual({ state: 'unreadable' });
  const forged = Buffer.concat([Buffer.from(`(${mine.credential})\n`), pdf]);
  expect(await checkFile(forged, trust, ctx.now())).toEqual({ state: 'altered' });
});

test('a PDF is small, and made in an instant', async ({ db }) => {
  const { pdf, print } = await aPrint(db);
  const started = performance.now();
  for (let one = 0; one < 5; one++) await print();
  const took = (performance.now() - started) / 5;
  console.info(`PDF: ${pdf.length} bytes, ${took.toFixed(0)} ms`);
  expect(pdf.length).toBeLessThan(60_000);
});

const tools = ['pdfsig', 'qpdf', 'pdffonts', 'pdftotext', 'pdftoppm', 'zbarimg'];
const missing = tools.filter((tool) => !existsSync(`/usr/bin/${tool}`));

describe.skipIf(missing.length > 0)(`Other programs read it (skipped without ${missing.join(', ')})`, () => {
  const run = (tool: string, ...given: string[]) =>
    execFileSync(tool, given, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const written = (name: string, bytes: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };

  test.for(['zh', 'en'] as const)('signature, structure, fonts, words and code in %s', async (locale, { db }) => {
    const { mine, pdf } = await aPrint(db, locale);
    const file = written(`${locale}.pdf`, pdf);
    const signature = run('pdfsig', file);
    expect(signature).toContain('Signature is Valid');
    expect(signature).toContain('Total document signed');
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.map((line) => / (yes|no) (yes|no) (yes|no) /.exec(line)?.slice(1))).toEqual([['yes', 'yes', 'yes']]);
    expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/);
    const text = run('pdftotext', '-layout', file, '-').replaceAll(/\s/g, '');
    for (const said of [
      mine.claims.title[locale],
      mine.document.number,
      mine.claims.body[locale],
      mine.claims.holder?.name ?? '',
    ])
      expect(text).toContain(said.replaceAll(/\s/g, ''));
    run('pdftoppm', '-r', '200', '-png', '-singlefile', file, file.replace('.pdf', ''));
    const code = run('zbarimg', '--raw', '-q', file.replace('.pdf', '.png')).trim();
    expect(code).toBe(`${issuer}/${locale}/verification#${mine.shown}`);
  });

  test('a long notice goes on over as many pages as it needs, and the code stands on the last', async ({ db }) => {
    const { mine, pdf } = await aLongNotice(db);
    const file = written('long.pdf', pdf);
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
    expect(run('pdfsig', file)).toContain('Signature is Valid');
    const text = run('pdftotext', '-layout', file, '-').replaceAll(/\s/g, '');
    for (let index = 0; index < 60; index++) expect(text).toContain(`${index + 1}.第${index}处`);
    const pages = Number(/Pages: +(\d+)/.exec(run('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThan(3);
    run('pdftoppm', '-r', '200', '-png', '-singlefile', '-f', String(pages), file, file.replace('.pdf', ''));
    const code = run('zbarimg', '--raw', '-q', file.replace('.pdf', '.png')).trim();
    expect(code).toBe(`${issuer}/zh/verification#${mine.shown}`);
  });

  test('one byte of what is signed changed, and pdfsig says that it does not match', async ({ db }) => {
    const { pdf } = await aPrint(db);
    const altered = Uint8Array.from(pdf);
    const at = altered.length - 200;
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(run('pdfsig', written('altered.pdf', altered))).toContain('Digest Mismatch');
  });
});
