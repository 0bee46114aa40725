// `npm run drill:deploy`: builds a second portal whose form differs and puts it in the place of the first, while pages
// of that form lie open, half filled in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from './performance/stage.ts';
import { keyOfTheBuild } from '#scripts/steps/keys.ts';
import { say } from '#scripts/steps/say.mjs';
import { freePort } from '#tests/support/free-port.ts';
import { startPortal } from '#tests/support/serve.ts';
import { copyWithChangedForm } from './deploy/changed-checkout.ts';
import { fillHalf, goOn, type Visitor } from './deploy/visit.ts';

const visitors: Visitor[] = [
  { who: '陈立', javaScriptEnabled: true },
  { who: '林小雨', javaScriptEnabled: false },
];

const folder = mkdtempSync(join(tmpdir(), 'tongban-deploy-'));
const port = await freePort();
const url = `http://localhost:${port}`;
const env = { TONGBAN_TIMER: '3', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOfTheBuild() };
const checkout = join(folder, 'changed');
const browser = await openBrowser();
let portal = await startPortal(folder, port, { env });
try {
  const visits = [];
  for (const visitor of visitors) visits.push(await fillHalf(browser, url, visitor));
  say(`${visits.length} forms lie open, half filled in`);
  await portal.stop();

  copyWithChangedForm(checkout);
  portal = await startPortal(folder, port, { env, checkout });
  say('a build with a changed form stands in the place of the first');
  for (const visit of visits) {
    const script = visit.javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
    say(`${script}: the changes were listed, the answers were kept, and it was sent as ${await goOn(visit)}`);
  }
} finally {
  await browser.close();
  await portal.stop();
  rmSync(folder, { recursive: true, force: true });
}
