import type { SQL } from 'drizzle-orm';
import { hashesOfTerm } from '#lib/applications/terms/hash-terms.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import type { Sought } from './finding-store.ts';

/** Cases that have all of these terms and none of those, and fit `where`. */
export type Wanted<By extends string> = { by: By; terms: string[]; without?: string[]; where?: SQL | undefined };

/** What is wanted under every key there is, in each department: a case has terms of one key and one department. */
export const underEveryKey = <By extends string>(
  vault: Vault,
  departments: string[],
  { by, terms, without = [], where }: Wanted<By>,
): Sought<By>[] =>
  departments.flatMap((department) => {
    const columnsOf = (all: string[]) => all.map((term) => hashesOfTerm(vault, department, term));
    const [columns, others] = [columnsOf(terms), columnsOf(without)];
    const at = (key: number) => (hashes: bigint[]) => hashes[key] ?? [];
    return (columns[0] ?? []).map((_, key) => ({
      ...{ by, where },
      hashes: columns.flatMap(at(key)),
      without: others.flatMap(at(key)),
    }));
  });
