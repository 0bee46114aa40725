import { Client } from 'pg';
import { cookieOf } from './citizen.ts';
import { processorTime } from './load.ts';
import { atMost, type Figure } from './report.ts';
import { wordsAt } from './same-words.ts';
import { fillCity, openBrowser, setStage, startExpress, type Stage } from './stage.ts';

const department = 'public-security';
const times = 400;

/** What a list of fifty cases costs beside Express with EJS over the same table, and what a case costs that staff open. */
export async function deskPageFigures(): Promise<Figure[]> {
  const stage = await setStage(fillDesk);
  const browser = await openBrowser();
  try {
    const { url, pid } = stage.portal;
    const cookie = await cookieOf(browser, url, '周敏');
    const list = `${url}/zh/staff?queue=colleagues&department=${department}`;
    const { id, token } = await caseAndSession(stage);
    const express = await startExpress(stage, {
      ...{ list: await wordsAt(browser, list, cookie), token, department },
    });
    const ofList = await processorTime({ pid, cookie, url: list }, times);
    const ofExpress = await processorTime({ pid: express.pid, url: `${express.url}/list` }, times);
    const ofCase = await processorTime({ pid, cookie, url: `${url}/zh/staff/applications/${id}` }, times);
    express.stop();
    const told = `${ofList.toFixed(2)} ms, Express ${ofExpress.toFixed(2)} ms`;
    return [
      atMost(`List of 50 cases (${told})`, ofList / ofExpress, { bar: 12, unit: '×' }),
      atMost('A case that staff open', ofCase, { bar: 60, unit: 'ms' }),
    ];
  } finally {
    await browser.close();
    await stage.clear();
  }
}

/** The demonstration city, and ten thousand more cases of one department, like one that it has. */
async function fillDesk(url: string): Promise<void> {
  await fillCity(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into applications
     select (jsonb_populate_record(null::applications, one.row || jsonb_build_object('id', gen_random_uuid(), 'reference', 'B' || n))).*
     from (select to_jsonb(applications) as row from applications where department = $1 and status = 'in_review' limit 1) one,
       generate_series(1, 10000) n`,
    [department],
  );
  await client.query('vacuum analyze');
  await client.end();
}

/** A case of the department, with its events, and a session. */
async function caseAndSession({ postgres }: Stage): Promise<{ id: string; token: string }> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  const one = async (query: string) => (await client.query<Record<string, string>>(query)).rows[0] ?? {};
  const found = await one(
    `select id from applications where department = '${department}' and status = 'in_review'
       and exists (select from application_events where application_id = applications.id) limit 1`,
  );
  const session = await one('select session_token from sessions limit 1');
  await client.end();
  return { id: found['id'] ?? '', token: session['session_token'] ?? '' };
}
