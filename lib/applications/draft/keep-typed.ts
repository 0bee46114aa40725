import { canonical } from '#lib/kernel/canonical.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import type { FormPage } from '#lib/forms/form.ts';
import type { Application } from '#lib/applications/application.ts';
import { openPages } from '#lib/applications/correction.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { TypedPages } from '#lib/applications/typed-pages.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { listEvents, lockMine, saveTyped } from '#lib/applications/case/store.ts';
import { asPage, listAsTyped, listOn, type EntryAnswered } from './answer-entry.ts';
import { hasSeen, sayWhatIsSaved, wordsOn } from './own-words.ts';
import { markOf } from './page-mark.ts';

/** `writer` names the window, and `turn` the order in which it sends; without a turn it is its last word. */
export type KeepTyped = {
  applicationId: string;
  page: string;
  raw: Raw;
  seen: string | undefined;
  writer: string;
  turn?: number;
  entry?: EntryAnswered | undefined;
};
export type TypedRefusal = { code: 'unknown_application' | 'page_closed' | 'changed_elsewhere' | 'too_long' };

/** In characters of JSON, of one page. */
const most = 60_000;

/**
 * Keeps what is typed on a page as it is, whether it is finished or not, beside the answers, which stay as they were saved.
 * Nothing that another window saved or typed meanwhile is written over.
 */
export async function keepTyped(ctx: ApplicationContext, given: KeepTyped): Promise<Result<Date, TypedRefusal>> {
  return ctx.db.transaction(async (db) => {
    const inside = { ...ctx, db };
    const mine = await lockMine(inside, { id: given.applicationId, personId: ctx.actor.id });
    if (!mine) return err({ code: 'unknown_application' });
    const { application } = mine;
    const events = application.status === 'draft' ? [] : await listEvents(inside, application.id);
    const page = openPages(application, events, asOf(ctx)).find(({ id }) => id === given.page);
    if (!page || page.fields.some(({ kind }) => kind === 'file')) return err({ code: 'page_closed' });
    const of = given.entry ? entryPage({ application, page }, given.entry) : { application, page };
    if (!of) return err({ code: 'page_closed' });
    const typed = typedWith(ctx, of, given);
    if (!typed.ok) return typed;
    const at = ctx.now();
    if (typed.value) await saveTyped(inside, application, { typed: typed.value, at });
    return ok(at);
  });
}

function entryPage(of: { application: Application; page: FormPage }, { list: id, place }: EntryAnswered) {
  const list = listOn(of.page);
  return list?.id === id ? asPage(of, list, place) : undefined;
}

/** What is typed on the pages with that of one of them; undefined where nothing is new. */
function typedWith(
  ctx: ApplicationContext,
  of: { application: Application; page: FormPage },
  { raw, seen, writer, turn }: KeepTyped,
): Result<TypedPages | undefined, TypedRefusal> {
  const { application, page } = of;
  const { [page.id]: before, ...others } = application.typed;
  const words = wordsOn(page, listAsTyped(page, application.answers, raw));
  if (JSON.stringify(words).length > most) return err({ code: 'too_long' });
  const own = before?.writer === writer ? before : undefined;
  const isSame = before !== undefined && canonical(before.raw) === canonical(words);
  if (isSame || (own && turn !== undefined && turn < own.turn)) return ok(undefined);
  if (!hasSeen(of, { seen, writer })) return err({ code: 'changed_elsewhere' });
  if (sayWhatIsSaved(of, words, asOf(ctx))) return ok(before && others);
  const base = markOf(page, application.answers);
  const kept = { raw: words, at: ctx.now().toISOString(), base, writer, turn: turn ?? own?.turn ?? 0 };
  return ok({ ...others, [page.id]: kept });
}
