import { sql, type SQL } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { test } from '#db/testing.ts';
import { rarestFirst } from './search-cases.ts';
import { aPerson } from '#lib/applications/testing/testing.ts';
import {
  measuringStatement,
  findingStatement,
  hasPart,
  isOfCompany,
  isOfPerson,
  isOpenBeside,
  listFound,
  type Sought,
} from './finding-store.ts';

/** Every case has the first of these hashes, every second the next, one in a hundred the third, one the fourth, and the oldest the last. */
const [common, frequent, rare, single, old] = [1n, 2n, 3n, 4n, 5n];
const number = 20_000;

/** A department with many cases, whose terms are like those of real ones in how often each stands. */
async function manyCases(db: Database): Promise<void> {
  const { id } = await aPerson(db, '王五');
  await db.execute(sql`insert into forms (hash, form) values ('f', '{}')`);
  await db.execute(sql`
    insert into applications (id, service, department, applicant_id, applicant_name, locale, status, answers, form_hash,
      reference, assignee_id, created_at, updated_at)
    select lpad(to_hex(n), 32, '0')::uuid, 's', 'tax', ${id}, '某', 'zh', 'submitted', '', 'f', 'R' || n, ${id}, now(), now()
    from generate_series(1, ${number}) n`);
  await db.execute(sql`
    insert into case_terms (application_id, hash)
    select lpad(to_hex(n), 32, '0')::uuid, term.hash from generate_series(1, ${number}) n
    cross join lateral (
      select 1 as hash union all select 2 where n % 2 = 0 union all select 3 where n % 100 = 0
      union all select 4 where n = 77 union all select 5 where n <= 2100 union all select 1000 + n * 10 + k from generate_series(0, 5) k
    ) term`);
  await db.execute(sql`analyze applications`);
  await db.execute(sql`analyze case_terms`);
}

const planOf = async (db: Database, statement: SQL): Promise<string> => {
  const { rows } = (await db.execute(sql`explain ${statement}`)) as unknown as { rows: Record<string, string>[] };
  return rows.flatMap((row) => Object.values(row)).join('\n');
};

const readsAll = /Seq Scan on (?:case_terms|applications)/;

describe('many cases are never read one after the other', () => {
  test('whatever is looked for', async ({ db }) => {
    await manyCases(db);
    const within = { departments: ['tax'], personId: newId(), limit: 25 };
    const ways: Record<string, Sought<string>> = {
      single: { by: 'phone', hashes: [single] },
      common: { by: 'name', hashes: [common] },
      'a rare word with common ones': { by: 'text', hashes: [rare, frequent, common] },
      'common words': { by: 'text', hashes: [frequent, common] },
      'a part': { by: 'reference', hashes: [rare, common], where: hasPart('R12') },
      'a number in another role': { by: 'id', hashes: [single], without: [rare], where: isOpenBeside(newId()) },
      'the same person': { by: 'person', hashes: [], where: isOfPerson(newId()) },
      'the same company': { by: 'company', hashes: [], where: isOfCompany(newId()) },
    };
    for (const [name, way] of Object.entries(ways)) {
      const plan = await planOf(db, findingStatement(db, [way], { ...within, before: newId() }));
      expect(plan, name).not.toMatch(readsAll);
      expect(plan, name).toMatch(/case_terms_hash_application_id_pk|applications_mine|applications_organisation/);
    }
    expect(await planOf(db, findingStatement(db, Object.values(ways), within))).not.toMatch(readsAll);
    expect(await planOf(db, measuringStatement([common, rare]))).not.toMatch(readsAll);
  });
});

test('of two common words the rarer one is walked, so that old cases are found', async ({ db }) => {
  await manyCases(db);
  const [way] = await rarestFirst({ db }, [{ by: 'text', hashes: [frequent, old] }]);
  expect(way?.hashes).toEqual([old, frequent]);
  expect(await rarestFirst({ db }, [{ by: 'text', hashes: [999_999_999n] }])).toEqual([]);
  const within = { departments: ['tax'], personId: newId(), limit: 25 };
  expect(await listFound(db, way ? [way] : [], within)).toHaveLength(25);
});
