import { z } from 'zod';
import { currentContext } from '#app/_request/context.ts';
import { plainPage } from '#app/_request/plain-page.ts';
import { refuseRequest } from '#app/_request/refuse-request.ts';
import { environment } from '#app/_server/environment.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { streamOf } from '#app/_server/stream-of.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { deskViewIn } from '#app/_parts/staff/desk/desk-address.ts';
import { sayFilter } from '#app/_parts/staff/desk/say-filter.ts';
import type { Selection } from '#lib/applications/case/listed.ts';
import { exportCases, exportFormats, exportPurposes, type ExportFormat } from '#lib/applications/desk/export-cases.ts';
import { mostAtOnce } from '#lib/applications/several/act-on-several.ts';
import { writeCsv } from '#lib/applications/desk/export-csv.ts';
import { exportTable, type ExportTable } from '#lib/applications/desk/export-table.ts';
import { writeXlsx } from '#lib/applications/desk/export-xlsx.ts';
import { recordRefusal } from '#lib/audit/record-refusal.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    wrong: { title: '无法导出', text: '导出的范围或者用途不对，请返回列表重新选择。' },
    often: { title: '导出太频繁', text: '您一小时内导出的次数太多，请稍后再试。' },
    all: '全部办件',
    selected: (count: number) => `选中的 ${count} 件`,
    queue: (name: string) => `待办“${name}”`,
    from: (day: string) => `自 ${day} 收到`,
    until: (day: string) => `至 ${day} 收到`,
    between: '，',
  },
  en: {
    wrong: { title: 'This cannot be exported', text: 'The filter or the purpose is not right. Go back to the list.' },
    often: { title: 'Too many exports', text: 'You have exported too often within an hour. Please try again later.' },
    all: 'all cases',
    selected: (count: number) => `${count} selected`,
    queue: (name: string) => `queue “${name}”`,
    from: (day: string) => `received from ${day}`,
    until: (day: string) => `received until ${day}`,
    between: ', ',
  },
});

const wish = z.object({
  locale: z.enum(locales).default('zh'),
  format: z.enum(exportFormats),
  purpose: z.enum(exportPurposes),
  list: z.string().max(2000).default(''),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  case: z
    .array(z.string().max(60))
    .transform((boxes) => boxes.map((box) => box.slice(0, box.indexOf('.'))))
    .pipe(z.array(z.uuid()).min(1).max(mostAtOnce))
    .optional(),
});

/** A list of cases of one's departments as CSV or XLSX, for a purpose: on record, and never held in memory as a whole. */
export const POST = async (request: Request): Promise<Response> => {
  const refused = refuseRequest(request, { origin: new URL(environment().url).origin, locale: 'zh' });
  if (refused) return refused;
  const { actor, ...rest } = await currentContext();
  if (!actor) return noFile();
  const ctx = { ...rest, actor };
  if (actor.posts.length === 0) return forStaffAlone(ctx);
  const read = wish.safeParse(await fieldsOf(request));
  if (!read.success) return plainPage({ locale: 'zh', ...texts.zh.wrong }, 400);
  const { locale, format, purpose, list, from, until, case: ids } = read.data;
  const { queue, filter } = deskViewIn(Object.fromEntries(new URLSearchParams(list)));
  const selection = { ids, queue, filter, from, until };
  if (await waitingTime(ctx, { of: limits.export, by: ['person'] }, undefined))
    return plainPage({ locale, ...texts[locale].often }, 429);
  const cases = await exportCases(ctx, { format, purpose, selection });
  if (!cases.ok) return plainPage({ locale, ...texts[locale].wrong }, 403);
  const about = { locale, author: actor.name, at: ctx.now(), purpose, filter: saySelection(selection, locale) };
  return answerWith(exportTable(ctx.catalogue, cases.value, about), format);
};

async function forStaffAlone(ctx: PortalContext): Promise<Response> {
  await recordRefusal(ctx, { asked: 'export', subject: 'staff', why: 'no_post' });
  return noFile();
}

/** What was filled in; the cases of a form with boxes are a list. */
async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  const form = await request.formData().catch(() => new FormData());
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name, value] as const] : [],
  );
  const isOfBoxes = form.has('selected');
  return { ...Object.fromEntries(fields), case: isOfBoxes ? form.getAll('case') : undefined };
}

const writers: Record<ExportFormat, { write: (table: ExportTable) => AsyncIterable<Uint8Array>; type: string }> = {
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
  xlsx: {
    write: (table) => writeXlsx(table),
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

/** Written on as it is taken: who stops taking it ends the reading. */
function answerWith(table: ExportTable, format: ExportFormat): Response {
  const { write, type } = writers[format];
  return fileAnswer(streamOf(write(table)), type, `${table.title} ${dayOf(table.at)}.${format}`);
}

function saySelection({ ids, queue, filter = {}, from, until }: Selection, locale: Locale): string {
  const say = texts[locale];
  const said = [
    ...(ids ? [say.selected(ids.length)] : []),
    ...(queue ? [say.queue(queueWords[locale][queue].name)] : []),
    ...sayFilter(filter, locale),
    ...(from ? [say.from(from)] : []),
    ...(until ? [say.until(until)] : []),
  ];
  return said.join(say.between) || say.all;
}
