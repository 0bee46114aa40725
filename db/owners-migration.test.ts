import { readdir, readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';

const folder = 'db/migrations';

/** Runs the migrations of a city from before cases had owners; gives the database and what comes next. */
async function anOlderCity(): Promise<{ client: PGlite; owners: string }> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted((a, b) => (a < b ? -1 : 1));
  const here = files.findIndex((file) => file.endsWith('_owners.sql'));
  const client = new PGlite();
  for (const file of files.slice(0, here)) await client.exec(await readFile(`${folder}/${file}`, 'utf8'));
  return { client, owners: await readFile(`${folder}/${files[here]}`, 'utf8') };
}

const idOf = (name: string) => `00000000-0000-7000-8000-${Buffer.from(name.padEnd(6)).toString('hex')}`;

test('what was sent before cases had owners gets one: who last worked on it, its department, an administrator', async () => {
  const { client, owners } = await anOlderCity();
  const write = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const values = names.map((_, index) => `$${index + 1}`).join();
    await client.query(`insert into ${table} (${names.join()}) values (${values})`, Object.values(row));
  };
  for (const name of ['lin', 'wang', 'zhao', 'zheng']) await write('people', { id: idOf(name), name });
  await write('staff_posts', { person_id: idOf('wang'), department: 'market', role: 'intake' });
  await write('staff_posts', { person_id: idOf('zheng'), department: '*', role: 'administrator' });
  await write('forms', { hash: 'form', form: '{}' });
  const at = '2026-11-23T09:00:00Z';
  const aCase = (name: string, more: object) =>
    write('applications', {
      ...{ id: idOf(name), service: 'permit', department: 'market', applicant_id: idOf('lin'), applicant_name: '林' },
      ...{ locale: 'zh', answers: 'sealed', form_hash: 'form', created_at: at, updated_at: at, reference: name },
      ...more,
    });
  await aCase('worked', { status: 'accepted' });
  await aCase('new', { status: 'submitted' });
  await aCase('far', { status: 'submitted', department: 'tobacco' });
  await aCase('owned', { status: 'in_review', assignee_id: idOf('zhao') });
  await aCase('draft', { reference: null });
  await write('application_events', {
    ...{ id: idOf('event'), application_id: idOf('worked'), sequence: 2, step: 'accept', status: 'accepted', at },
    ...{ actor_id: idOf('zhao'), data: 'sealed', previous_hash: '', hash: 'h' },
  });

  await client.exec(owners);
  const { rows } = await client.query('select id, assignee_id from applications order by id');
  const found = new Map(rows.map((row) => Object.values(row as Record<string, string>) as [string, string | null]));
  expect(['worked', 'new', 'far', 'owned', 'draft'].map((name) => found.get(idOf(name)))).toEqual([
    ...[idOf('zhao'), idOf('wang'), idOf('zheng'), idOf('zhao')],
    null,
  ]);
  const kept = await client.query("select 1 from ownerships where why = 'brought_in'");
  expect(kept.rows).toHaveLength(4);
  await expect(client.query('update applications set assignee_id = null')).rejects.toThrow('applications_owned');
  await client.close();
});
