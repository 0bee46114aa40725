import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { test } from '#db/testing.ts';
import { answer } from './draft/answer.ts';
import type { CorrectionItem } from '#lib/applications/life/intake-steps.ts';
import { readMyCase } from './applicant/read-my-application.ts';
import { requestCorrection } from './intake/request-correction.ts';
import { resubmit } from './applicant/resubmit.ts';
import { newId } from '#db/schema/columns.ts';
import { aDraftWith, askingForContacts, contact, readCode } from './proofs/proofs.testing.ts';
import { proveAddress } from './draft/prove-address.ts';
import { submit } from './draft/submit.ts';
import { aCitizen, aCityWithStaff, anOfficer, aSubmittedCase, asSeen, granted } from './testing/testing.ts';
import { track } from './applicant/track.ts';

const address = { 'home.district': 'nanping', 'home.street': '云山路 6 号 201', 'home-kind': 'owned' };
const home = { page: 'home', raw: { ...address, 'living-since': '2025-01-01' } };

test('only the pages asked for can be corrected, and both submissions are kept', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db);
  const you = { page: 'you', raw: { name: '别人', 'resident-id': '11010519491231002X', phone: '13812345678' } };

  expect(await answer(ctx, { applicationId, ...you })).toMatchObject({ refusal: { code: 'page_closed' } });
  expect(await answer(ctx, { applicationId, ...home })).toMatchObject({ ok: true, value: { next: undefined } });
  const sent = granted(await resubmit(ctx, { applicationId, reply: '已补充到房间号' }));
  const found = await readMyCase(ctx, applicationId);

  expect(sent).toMatchObject({ status: 'submitted', correctionDueOn: null });
  expect(found?.submissions.map(({ answers }) => answers['home'])).toMatchObject([
    { district: 'linjiang' },
    { district: 'nanping' },
  ]);
  expect(found?.asked).toEqual([]);
});

test('corrections are sent once: afterwards the page is closed again', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db);
  granted(await resubmit(ctx, { applicationId, reply: '地址没有错，房间号就是 201' }));

  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({
    refusal: { code: 'not_possible', status: 'submitted' },
  });
  expect(await answer(ctx, { applicationId, ...home })).toMatchObject({ refusal: { code: 'page_closed' } });
});

test('nothing is sent while a page asked for is as it was and nothing is said about it', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db);
  const untouched = { refusal: { code: 'untouched', items: [{ page: 'home', what: '请补充到房间号' }] } };

  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject(untouched);
  granted(await answer(ctx, { applicationId, ...home }));
  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({ ok: true });
});

test('of a question asked about, that answer has to change, not another one of its page', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db, [{ field: 'living-since', what: '请核对日期' }]);
  const items = [{ page: 'home', field: 'living-since', what: '请核对日期' }];
  granted(await answer(ctx, { applicationId, page: 'home', raw: { ...home.raw, 'home.street': '云山路 7 号' } }));
  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({ refusal: { code: 'untouched', items } });
  granted(await answer(ctx, { applicationId, page: 'home', raw: { ...home.raw, 'living-since': '2023-05-01' } }));
  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({ ok: true });
});

test('what lies beyond the form is answered in the reply', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db, [{ what: '请补交租赁合同' }]);

  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({ refusal: { code: 'untouched' } });
  expect(await resubmit(ctx, { applicationId, reply: '已交到窗口' })).toMatchObject({ ok: true });
});

test('what a corrected answer brings up can be answered, and then the corrections are sent', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db, [{ page: 'ground', what: '请核对' }]);
  const study = { page: 'study', raw: { school: '云川一中', 'study-since': '2025-09-01' } };
  expect(await answer(ctx, { applicationId, ...study })).toMatchObject({ refusal: { code: 'page_closed' } });
  granted(await answer(ctx, { applicationId, page: 'ground', raw: { ground: 'study' } }));

  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({
    refusal: { code: 'incomplete', page: 'study' },
  });
  granted(await answer(ctx, { applicationId, ...study }));
  expect(await resubmit(ctx, { applicationId, reply: '' })).toMatchObject({ ok: true });
});

test('a name and a telephone number that were put right are those by which the case is found', async ({ db }) => {
  const { ctx, applicationId } = await aCaseToCorrect(db, [{ page: 'you', what: '请核对' }]);
  const raw = { name: '林晓雨', 'resident-id': '11010519491231002X', phone: '13812349999' };
  granted(await answer(ctx, { applicationId, page: 'you', raw }));
  const { reference, applicantName } = granted(await resubmit(ctx, { applicationId, reply: '' }));

  expect(applicantName).toBe('林晓雨');
  const tracked = (lastFour: string) => track(ctx, { reference: reference ?? '', lastFour });
  expect(await tracked('9999')).toMatchObject({ ok: true });
  expect(await tracked('5678')).toMatchObject({ refusal: { code: 'not_found' } });
});

async function aCaseToCorrect(db: Database, items: CorrectionItem[] = [{ page: 'home', what: '请补充到房间号' }]) {
  const ctx = await aCitizen(db);
  const applicationId = await aSubmittedCase(ctx);
  granted(await requestCorrection(await anOfficer(db), { ...(await asSeen(db, applicationId)), items }));
  return { ctx, applicationId };
}

test('an address that a correction changes is proved again', async ({ db }) => {
  await aCityWithStaff(db);
  const ctx = askingForContacts(await aCitizen(db));
  const officer = askingForContacts(await anOfficer(db));
  const id = await aDraftWith(ctx, { email: 'lin@people.example' });
  const prove = async () =>
    granted(
      await proveAddress(ctx, { applicationId: id, field: 'email', code: await readCode(ctx, id), toCheck: false }),
    );
  await prove();
  granted(await submit(ctx, { applicationId: id, idempotencyKey: newId() }));
  const items = [{ page: 'contact', what: '邮件被退回，请核对邮箱' }];
  granted(await requestCorrection(officer, { ...(await asSeen(db, id)), items }));

  expect(await contact(ctx, id, { email: 'lin@mail.example' })).toMatchObject({ prove: 'email', next: undefined });
  const send = () => resubmit(ctx, { applicationId: id, reply: '' });
  expect(await send()).toEqual({ ok: false, refusal: { code: 'not_proved', field: 'email' } });
  expect(await prove()).toMatchObject({ prove: undefined, status: 'correction_requested' });
  granted(await send());
  const sent = (await readMyCase(ctx, id))?.submissions.at(-1);
  expect(sent?.document[0]?.rows[0]).toMatchObject({ answer: 'lin@mail.example', proof: { by: 'code' } });
});
