import type { Application } from '#lib/applications/application.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { withFiles } from '#lib/applications/draft/files.ts';
import { filesByField } from '#lib/files/carried.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { readPage, type Problems } from '#lib/forms/read-page.ts';
import { counterPage, papersOf, type CounterPaper } from './counter-page.ts';

/** Lines of the checklist, by the names of their papers and conditions. */
export type Ticks = { received: string[]; verified: string[] };

/** Reads everything that was typed for a draft at the counter: the answers that are good, and what is wrong with others. */
export async function readFiling(
  ctx: ApplicationContext,
  draft: Application,
  { raw, ticks }: { raw: Raw; ticks: Ticks },
): Promise<{ answers: Answers; problems: Problems }> {
  const page = counterPage(draft.form);
  const { answers, problems } = readPage(page, raw, { before: {}, form: { pages: [page] }, ...asOf(ctx) });
  const scans = await filesByField(ctx, draft.id);
  const ways = papersOf(draft.form).map((paper): [string, string] => [paper.item, wayOf(paper, { ticks, scans })]);
  const filled = await withFiles(ctx, { ...draft, answers: { ...answers, ...Object.fromEntries(ways) } });
  return { answers: filled.answers, problems };
}

type Seen = { ticks: Ticks; scans: Record<string, unknown> };

/** A paper that was scanned is here as a file; one that was received is here on paper; another is shared, or comes later. */
function wayOf({ item, ways, scan }: CounterPaper, { ticks, scans }: Seen): string {
  if (scan && scans[scan]) return 'upload';
  if (ticks.received.includes(item)) return 'bring';
  return ways.includes('shared') ? 'shared' : 'not-yet';
}
