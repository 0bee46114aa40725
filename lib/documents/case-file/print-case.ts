import { readFile } from 'node:fs/promises';
import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { listCaseDocuments } from '#lib/documents/list-case-documents.ts';
import { listFiles } from '#lib/files/carried.ts';
import type { FilesContext } from '#lib/files/context.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { momentIn, partsOfCase, sayFile } from './case-parts.ts';
import { drawCase } from './draw-case.ts';
import { joinFiles } from './join-files.ts';
import { takeFiles, type TakenFile } from './take-files.ts';

const texts = words({ zh: '案卷', en: 'Case file' });

export type CaseFile = { pdf: Uint8Array; name: string };
export type CaseFileRefusal = { code: 'unknown_application' } | { code: 'own_application' };

type Printing = ApplicationContext & FilesContext<Actor>;

let turn: Promise<unknown> = Promise.resolve();

/** 案卷: a case as one PDF with its files, for staff of its department, never one's own; on record. One at a time is made. */
export async function printCase(
  ctx: Printing,
  id: string,
  { locale, fontFile }: { locale: Locale; fontFile: string },
): Promise<Result<CaseFile, CaseFileRefusal>> {
  const found = await readCase(ctx, id);
  if (!found) return err({ code: 'unknown_application' });
  if (found.own) return err({ code: 'own_application' });
  await ctx.db.transaction((db) =>
    record(db, ctx.vault, {
      ...{ actorId: ctx.actor.id, action: 'print_case', subject: `application:${id}`, at: ctx.now() },
    }),
  );
  const mine = turn.then(async () => {
    const files = await takeFiles(ctx, (await listFiles(ctx, id)) ?? []);
    const documents = await listCaseDocuments(ctx, id);
    const font = await readFile(fontFile);
    return makePdf(ctx, { catalogue: ctx.catalogue, found, documents, files, locale, font });
  });
  turn = mine.catch(() => undefined);
  return ok({ pdf: await mine, name: `${texts[locale]} ${found.application.reference ?? ''}.pdf` });
}

type Making = Parameters<typeof partsOfCase>[0] & { font: Buffer };

async function makePdf({ actor, now }: Printing, { font, ...paper }: Making): Promise<Uint8Array> {
  const { found, files, locale } = paper;
  const at = now();
  const taken = files.filter(isTaken);
  const title = `${texts[locale]} · ${found.terms.service[locale]}`;
  const drawn = await drawCase({
    ...{ title, author: actor.name, parts: partsOfCase(paper), locale, font, at },
    files: taken.map((one) => ({
      title: sayFile(locale, one.file, one.state),
      picture: 'picture' in one ? one.picture : undefined,
    })),
  });
  const text = [actor.name, momentIn(locale, at), found.application.reference ?? ''].join(' · ');
  const behind = taken.map((one) => ('pdf' in one ? one.pdf : undefined));
  return joinFiles({ drawn, behind, mark: { text, locale, font, at } });
}

const isTaken = (one: TakenFile): one is Extract<TakenFile, { state: 'taken' }> => one.state === 'taken';
