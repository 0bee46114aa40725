import { currentContext } from '#app/_request/context.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { csvLines, csvMark } from '#lib/kernel/csv.ts';
import { recordExport } from '#lib/applications/supervision/export.ts';
import { isLocale } from '#lib/kernel/locale.ts';
import { tables } from './tables.ts';

/** A table of the supervision page, for whoever oversees somebody; the audit log keeps who took it. */
export const GET = async (request: Request, { params }: { params: Promise<{ table: string }> }): Promise<Response> => {
  const { actor, ...rest } = await currentContext();
  const { table } = await params;
  const make = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (!actor || !make) return noFile();
  const ctx = { ...rest, actor };
  const { locale, ...query } = Object.fromEntries(new URL(request.url).searchParams);
  const rows = await make(ctx, { query, locale: isLocale(locale) ? locale : 'zh' });
  if (!rows) return noFile();
  await recordExport(ctx, { table, rows: rows.length - 1 });
  return fileAnswer(csvMark + csvLines(rows), 'text/csv; charset=utf-8', `supervision-${table}.csv`);
};
