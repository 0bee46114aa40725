// `npm run bench`: what the portal weighs and costs, beside Express with EJS and pgbench in the same run.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openAt } from '#db/open.ts';
import { progress } from '#scripts/steps/progress.mjs';
import { say } from '#scripts/steps/say.mjs';
import { badSearchFigures } from './bad-searches.ts';
import { figuresOf, weigh } from './bytes.ts';
import { signInCitizen, type Citizen } from './citizen.ts';
import { formPageFigures } from './form-pages.ts';
import { scoresOf } from './lighthouse.ts';
import { interviewFigures } from './interview.ts';
import { processorTime } from './load.ts';
import { pgbench } from './pgbench.ts';
import { atLeast, atMost, isReached, lineOf, type Figure } from './report.ts';
import { wordsAt } from './same-words.ts';
import { fillCity, openBrowser, setStage, startExpress, type Stage } from './stage.ts';
import { startUpFigures } from './start-up.ts';
import { bytesOfRows } from './submissions.ts';

const figures: Figure[] = [];
await measure('Start', startUpFigures);
await measure('What can I get', interviewFigures);
const set = progress('Setting the stage');
const stage = await setStage(fillCity);
const browser = await openBrowser();
try {
  const citizen = await signInCitizen(browser, stage.portal.url, stage.postgres.url);
  set();
  await measureAll(pagesOf(stage, citizen), citizen);
} finally {
  await browser.close();
  await stage.clear();
}
say(['', ...figures.map(lineOf)].join('\n'));
process.exitCode = figures.every(isReached) ? 0 : 1;

async function measureAll(pages: Pages, citizen: Citizen): Promise<void> {
  await measure('Bytes', async () => [
    ...figuresOf('Guide page', 16, await weigh(pages.guide)),
    ...figuresOf('Form page', 30, await weigh(pages.form, { cookie: citizen.cookie })),
  ]);
  await measure('Processor time beside Express', () => processorFigures(pages, citizen));
  await measure('A page of many questions', () => formPageFigures(stage, citizen));
  await measure('Searches that nobody means', () => badSearchFigures(stage.portal.url));
  await measure('Submissions beside pgbench', submissionFigures);
  for (const [name, url] of Object.entries(pages))
    await measure(`Lighthouse: ${name}`, () => scoresOf(name, url, citizen.cookie));
}

async function measure(name: string, take: () => Promise<Figure[]>): Promise<void> {
  const done = progress(name);
  figures.push(...(await take()));
  done();
}

type Pages = ReturnType<typeof pagesOf>;

function pagesOf({ portal: { url } }: Stage, { draft, case: id }: Citizen) {
  return {
    home: `${url}/zh`,
    list: `${url}/zh/services`,
    guide: `${url}/zh/services/residence-permit`,
    form: `${url}/zh/applications/${draft.id}/pages/${draft.page}`,
    status: `${url}/zh/applications/${id}`,
  };
}

async function processorFigures({ guide, form }: Pages, { cookie, token, draft }: Citizen): Promise<Figure[]> {
  const words = { guide: await wordsAt(browser, guide), form: await wordsAt(browser, form, cookie) };
  const contents = { ...words, token, draft: draft.id };
  const express = await startExpress(stage, contents);
  const ours = { pid: stage.portal.pid, cookie };
  const times = {
    guide: await processorTime({ ...ours, url: guide }, 3000),
    form: await processorTime({ ...ours, url: form }, 1200),
    expressGuide: await processorTime({ pid: express.pid, url: `${express.url}/guide` }, 3000),
    expressForm: await processorTime({ pid: express.pid, url: `${express.url}/form` }, 1200),
  };
  express.stop();
  const told = (ms: number, beside: number) => `${ms.toFixed(2)} ms, Express ${beside.toFixed(2)} ms`;
  return [
    atMost(`Guide page (${told(times.guide, times.expressGuide)})`, times.guide / times.expressGuide, {
      bar: 2,
      unit: '×',
    }),
    atMost(`Form page (${told(times.form, times.expressForm)})`, times.form / times.expressForm, {
      bar: 12,
      unit: '×',
    }),
  ];
}

/** Three rounds of each in turn, and their medians: a machine is not equally busy all the time. */
async function submissionFigures(): Promise<Figure[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round++) {
    ours.push(await send(stage.postgres.url));
    theirs.push(await pgbench(stage.postgres, await rowsAt(stage.postgres.url), { clients: 8, seconds: 4 }));
  }
  const told = `${medianOf(ours).toFixed(0)}/s, pgbench ${medianOf(theirs).toFixed(0)}/s`;
  return [atLeast(`Submissions (${told})`, medianOf(ours) / medianOf(theirs), { bar: 0.2, unit: '×' })];
}

async function send(url: string): Promise<number> {
  const sender = ['--import', 'tsx', 'evaluation/performance/sender.ts', url];
  const { stdout } = await promisify(execFile)(process.execPath, sender);
  return Number(stdout);
}

async function rowsAt(url: string): Promise<number[]> {
  const { db, close } = await openAt({ kind: 'postgres', url });
  const bytes = await bytesOfRows(db);
  await close();
  return bytes;
}

function medianOf(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
