import { newId } from '#db/schema/columns.ts';
import { record } from '#lib/audit/record.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { withCurrentDates } from '#lib/applications/case/current-dates.ts';
import { listSelected } from '#lib/applications/case/export-store.ts';
import type { Row, Selection } from '#lib/applications/case/listed.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { shines } from './read-desk.ts';
import { departmentsOf } from './read-for-staff.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a list is taken away for; it stands on the list and in the log. */
export const exportPurposes = ['daily', 'statistics', 'inspection', 'handover'] as const;
export type ExportPurpose = (typeof exportPurposes)[number];

/** A list of cases that a member of staff takes away, and what for. */
export type ExportWish = { format: ExportFormat; purpose: ExportPurpose; selection: Selection };

export type ExportRefusal = { code: 'not_your_department' };

const pageSize = 250;

/**
 * The cases of one's departments that a selection names, page by page; never one's own. Who takes which ones, and what for,
 * goes on record before the first is read, and how many they were when the last is, or when nobody reads on.
 */
export async function exportCases(
  ctx: ApplicationContext,
  { format, purpose, selection }: ExportWish,
): Promise<Result<AsyncGenerator<Row[]>, ExportRefusal>> {
  const departments = departmentsOf(ctx);
  const { filter = {}, ids, ...rest } = selection;
  const { department } = filter;
  if (departments.length === 0 || (department && !departments.includes(department)))
    return err({ code: 'not_your_department' });
  const subject = `export:${newId()}`;
  const said = Object.entries({ ...rest, ...filter, selected: ids && String(ids.length) }).flatMap(([name, value]) =>
    value ? [[name, value === true ? 'yes' : value] as const] : [],
  );
  await onRecord(ctx, {
    ...{ action: 'export_cases', subject },
    facts: { format, purpose, ...Object.fromEntries(said) },
  });
  return ok(pagesOf(ctx, { departments, selection, subject }));
}

type Reading = { departments: string[]; selection: Selection; subject: string };

async function* pagesOf(ctx: ApplicationContext, { departments, selection, subject }: Reading): AsyncGenerator<Row[]> {
  const today = dayOf(ctx.now());
  const of = { departments, personId: ctx.actor.id, today, selection };
  let [rows, isWhole] = [0, false];
  let after: string | undefined;
  try {
    do {
      const listed = await listSelected(ctx.db, of, { after, limit: pageSize });
      after = listed.length === pageSize ? listed.at(-1)?.id : undefined;
      const current = await withCurrentDates(ctx, listed);
      const page = current.filter(shines(selection.filter ?? {}, today));
      rows += page.length;
      yield page;
    } while (after);
    isWhole = true;
  } finally {
    await onRecord(ctx, {
      action: 'end_export',
      subject,
      facts: { rows: String(rows), isWhole: isWhole ? 'yes' : 'no' },
    });
  }
}

type Told = { action: string; subject: string; facts: Record<string, string> };

const onRecord = (ctx: ApplicationContext, told: Told): Promise<void> =>
  ctx.db.transaction((db) => record(db, ctx.vault, { ...told, actorId: ctx.actor.id, at: ctx.now() }));
