import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Page, Row } from '#lib/applications/case/listed.ts';
import type { Desk } from '#lib/applications/case/list-store.ts';
import type { TermKind } from '#lib/applications/terms/term.ts';
import { isReference, normaliseReference } from '#lib/identifiers/reference.ts';
import {
  hasPart,
  listByIds,
  listByReference,
  listFound,
  measureHashes,
  type Sought,
  type Spread,
} from './finding-store.ts';
import { readingsOf } from './reading.ts';
import { underEveryKey } from './under-every-key.ts';

export type FoundRow = Row & { foundBy: TermKind[] };

type Searching = Pick<ApplicationContext, 'db' | 'vault' | 'catalogue'>;

/** False for what is too short to be part of anything that the cases of these departments are found by. */
export const isLongEnough = (ctx: Pick<Searching, 'catalogue'>, departments: string[], typed: string): boolean =>
  readingsOf(typed, guidesOf(ctx, departments)).length > 0;

/** Cases of a desk by anything that was typed, the newest first. */
export async function searchCases(
  ctx: Searching,
  { search, ...desk }: Desk & { search: string },
  { before, limit = 25 }: Page,
): Promise<FoundRow[]> {
  const reference = normaliseReference(search);
  if (isReference(reference)) {
    const rows = before ? [] : await listByReference(ctx.db, desk, reference);
    return rows.map((row) => ({ ...row, foundBy: ['reference'] }));
  }
  const readings = readingsOf(search, guidesOf(ctx, desk.departments));
  const wanted = readings.map(({ kind, terms, part }) => ({
    by: kind,
    terms,
    where: part === undefined ? undefined : hasPart(part),
  }));
  const sought = await rarestFirst(
    ctx,
    wanted.flatMap((one) => underEveryKey(ctx.vault, desk.departments, one)),
  );
  const found = await listFound(ctx.db, sought, { ...desk, before, limit });
  const ids = [...new Set(found.map(({ id }) => id))].slice(0, limit);
  const rows = await listByIds(ctx.db, desk, ids);
  const kindsOf = (id: string) => [...new Set(found.flatMap((one) => (one.id === id ? [one.by] : [])))];
  return rows.map((row) => ({ ...row, foundBy: kindsOf(row.id) }));
}

const guidesOf = ({ catalogue }: Pick<Searching, 'catalogue'>, departments: string[]) =>
  catalogue.listGuides().filter(({ department }) => departments.includes(department));

/** Leaves out what no case has, and walks the fewest. */
export async function rarestFirst<By extends string>(
  { db }: Pick<Searching, 'db'>,
  sought: Sought<By>[],
): Promise<Sought<By>[]> {
  const spreads = await measureHashes(db, [...new Set(sought.flatMap(({ hashes }) => hashes))]);
  const spreadOf = (hash: bigint) => spreads.get(hash) ?? { number: 0, oldest: '' };
  return sought
    .filter(({ hashes }) => hashes.every((hash) => spreadOf(hash).number > 0))
    .map((one) => ({ ...one, hashes: one.hashes.toSorted((a, b) => compareSpreads(spreadOf(a), spreadOf(b))) }));
}

const compareSpreads = (a: Spread, b: Spread): number =>
  a.number - b.number || (a.oldest < b.oldest ? -1 : Number(a.oldest > b.oldest));
