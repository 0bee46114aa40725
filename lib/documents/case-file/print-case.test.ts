import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { files } from '#db/schema/files.ts';
import { test } from '#db/testing.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { anOfficer, aPerson, granted, permitPages } from '#lib/applications/testing/testing.ts';
import { receiveFile } from '#lib/files/receive.ts';
import { aGiver, aPdf, aPhoto, inPieces, type Giver } from '#lib/files/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { printCase } from './print-case.ts';
import { aPost } from '#lib/kernel/testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const print = (ctx: Giver, actor: Actor) =>
  printCase({ ...ctx, actor }, ctx.applicationId, { locale: 'zh', fontFile: 'content/fonts/document.ttf' });

/** A lease of two pages, the second of which lies on its side. */
async function aLease(): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([400, 600]).drawText('LEASE-PAGE-ONE', { x: 40, y: 500, size: 14 });
  const second = pdf.addPage([600, 400]);
  second.drawText('LEASE-PAGE-TWO', { x: 40, y: 200, size: 14 });
  second.setRotation(degrees(90));
  return Buffer.from(await pdf.save());
}

async function aCaseWithFiles(db: Database): Promise<{ ctx: Giver; officer: Actor }> {
  const ctx = await aGiver(db);
  const { applicationId } = ctx;
  granted(await answerPages(ctx, { applicationId, pages: permitPages }));
  const given: [string, Buffer][] = [
    ['照片.jpg', await aPhoto(600, 400)],
    ['租房合同.pdf', await aLease()],
    ['空白.pdf', aPdf()],
    ['可疑.pdf', await aLease()],
  ];
  for (const [name, bytes] of given)
    granted(await receiveFile(ctx, { applicationId, field: 'file-stay-proof', name, bytes: inPieces(bytes) }));
  granted(await submit(ctx, { applicationId, idempotencyKey: randomUUID() }));
  const stored = await db.select({ id: files.id }).from(files).orderBy(files.id);
  await db
    .update(files)
    .set({ scan: 'infected' })
    .where(eq(files.id, stored.at(-1)?.id ?? ''));
  return { ctx, officer: (await anOfficer(db)).actor };
}

const tools = ['qpdf', 'pdftotext', 'pdfimages', 'pdfinfo'];
const missing = tools.filter((tool) => !existsSync(`/usr/bin/${tool}`));

describe.skipIf(missing.length > 0)(`Other programs read it (skipped without ${missing.join(', ')})`, () => {
  const run = (tool: string, ...given: string[]) => execFileSync(tool, given, { encoding: 'utf8' });

  test('a case is one PDF: its answers, history and files, each page marked with who took it', async ({ db }) => {
    const { ctx, officer } = await aCaseWithFiles(db);
    const { pdf } = granted(await print(ctx, officer));
    const file = join(folder, 'case.pdf');
    writeFileSync(file, pdf);
    expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
    const pages = run('pdftotext', '-layout', file, '-')
      .replaceAll(/[^\S\f]/g, '')
      .split('\f')
      .slice(0, -1);
    expect(pages).toHaveLength(Number(/Pages: +(\d+)/.exec(run('pdfinfo', file))?.[1]));
    const text = pages.join('');
    for (const said of ['林小雨', '11010519491231002X', '滨江路18号', '提交申请', '可疑.pdf', '未通过安全检查'])
      expect(text).toContain(said);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(officer.name);
      expect(page).toContain(`${index + 1}/${pages.length}`);
    }
    const [one, two] = ['LEASE-PAGE-ONE', 'LEASE-PAGE-TWO'].map((said) =>
      pages.findIndex((page) => page.includes(said)),
    );
    expect([one, two]).toEqual([pages.length - 2, pages.length - 1]);
    expect(text.match(/LEASE-PAGE-ONE/g)).toHaveLength(1);
    expect(run('pdfimages', '-list', file)).toContain('jpeg');
  });
});

test('whoever prints a case, and each file in it, goes on record', async ({ db }) => {
  const { ctx, officer } = await aCaseWithFiles(db);
  granted(await print(ctx, officer));
  const entries = await db
    .select({ action: auditEvents.action, subject: auditEvents.subject })
    .from(auditEvents)
    .where(eq(auditEvents.actorId, officer.id));
  expect(entries.map(({ action }) => action).toSorted()).toEqual([
    ...['print_case', 'read', 'read_file', 'read_file', 'read_file'],
  ]);
  expect(new Set(entries.map(({ subject }) => subject))).toEqual(new Set([`application:${ctx.applicationId}`]));
});

test('a case of another department, of one’s own, or of nobody’s is printed by no one', async ({ db }) => {
  const { ctx } = await aCaseWithFiles(db);
  const stranger = await aPerson(db, '李四', [aPost('market', 'reviewer')]);
  expect(await print(ctx, stranger)).toEqual({ ok: false, refusal: { code: 'unknown_application' } });
  const own = { ...ctx.actor, posts: [aPost('public-security', 'reviewer')] };
  expect(await print(ctx, own)).toEqual({ ok: false, refusal: { code: 'own_application' } });
  expect(await print({ ...ctx, applicationId: randomUUID() }, own)).toMatchObject({ ok: false });
});
