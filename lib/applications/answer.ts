import { readAnswers, type Problem } from '#lib/catalogue/answer.ts';
import type { Answers, FormPage } from '#lib/catalogue/form.ts';
import { isMet } from '#lib/catalogue/journey.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { accept, refuse, type Result } from '#lib/kernel/result.ts';
import type { Application } from './application.ts';
import { openPages } from './correction.ts';
import { ownerOf } from './owner.ts';
import { findApplication, listEvents, ownedBy, saveAnswers } from './store.ts';

export type Raw = Record<string, string | string[]>;
export type PageAnswers = { applicationId: string; page: string; raw: Raw };
export type Problems = Record<string, Problem>;
export type AnswerRefusal =
  | { code: 'unknown_application' }
  | { code: 'page_closed' }
  | { code: 'invalid'; problems: Problems };

/** Saves the answers of one page: of a draft, or of a page that a correction asks for. */
export async function answer(
  ctx: Context,
  { applicationId, page: pageId, raw }: PageAnswers,
): Promise<Result<Application, AnswerRefusal>> {
  const owner = await ownerOf(ctx);
  return ctx.db.transaction(async (db) => {
    const keeping = { db, vault: ctx.vault };
    const application = await findApplication(keeping, { id: applicationId, of: ownedBy(owner), lock: true });
    if (!application) return refuse({ code: 'unknown_application' });
    const open = openPages(application, await listEvents(keeping, application.id));
    const page = open.find(({ id }) => id === pageId);
    if (!page) return refuse({ code: 'page_closed' });

    const { answers, problems } = readPage(page, raw, { before: application.answers, today: dayOf(ctx.now()) });
    if (Object.keys(problems).length > 0) return refuse({ code: 'invalid', problems });
    await saveAnswers(keeping, application, answers, ctx.now());
    return accept({ ...application, answers });
  });
}

/** Reads a page field by field; a field that an earlier answer hides is neither asked for nor kept. */
export function readPage(page: FormPage, raw: Raw, { before, today }: { before: Answers; today: Day }) {
  let answers = without(before, page);
  let problems: Problems = {};
  for (const field of page.fields) {
    if (field.showIf && !isMet(field.showIf, answers)) continue;
    const read = readAnswers([field], raw, { today });
    answers = { ...answers, ...read.answers };
    problems = { ...problems, ...read.errors };
  }
  return { answers, problems };
}

const without = (answers: Answers, page: FormPage): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([key]) => !page.fields.some(({ id }) => key === id || key.startsWith(`${id}.`))),
  );
