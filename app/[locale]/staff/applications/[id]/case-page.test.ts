import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { actsFor, firstActFor } from '#app/_parts/staff/acts.ts';
import { paths } from '#app/_request/paths.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { states, type Status } from '#lib/applications/life/states.ts';
import {
  aClaim,
  anAdministrator,
  aSupervisor,
  confirmAs,
  department,
} from '#lib/applications/testing/representation.testing.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { aFiling, anOfficer, licence } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { writeNote, writeToStaff } from '#lib/applications/staff/write.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { settleTheMessages } from './actions.ts';
import StaffPage from '#app/[locale]/staff/page.tsx';
import CasePage from './page.tsx';

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00+08:00'), toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

const page =
  (id: string, { locale = 'zh', ...query }: { locale?: string; done?: 'checked'; last?: string } = {}) =>
  () =>
    CasePage({
      params: Promise.resolve({ locale, id }),
      searchParams: Promise.resolve(query),
    });

const list = (last: string) => () =>
  StaffPage({ params: Promise.resolve({ locale: 'en' }), searchParams: Promise.resolve({ last }) });

/** The acts that each role is offered, by where the case stands; nothing where none is named. */
const offers: Partial<Record<Status, Partial<Record<string, StaffStep[]>>>> = {
  submitted: {
    intake: ['accept', 'not_accept', 'return', 'request_correction', 'take_over'],
    supervisor: ['hand_over'],
  },
  correction_requested: { intake: ['take_over'], supervisor: ['hand_over'] },
  accepted: { reviewer: ['take_over', 'stop'], approver: ['extend'], supervisor: ['hand_over'] },
  in_review: { reviewer: ['take_over', 'stop'], approver: ['extend'], supervisor: ['hand_over'] },
  stopped: { reviewer: ['resume', 'take_over'], supervisor: ['hand_over'] },
  extension_asked: { approver: ['extend', 'decline_extension', 'take_over'], supervisor: ['hand_over'] },
  awaiting_approval: { approver: ['approve', 'send_back', 'take_over'], supervisor: ['hand_over'] },
  approved: {
    intake: ['deliver', 'take_over'],
    reviewer: ['deliver', 'ask_revocation', 'take_over'],
    approver: ['correct', 'ask_revocation'],
    supervisor: ['hand_over'],
  },
  refused: { approver: ['reopen', 'correct'] },
  delivered: { reviewer: ['ask_revocation'], approver: ['correct', 'ask_revocation'] },
  revocation_asked: { approver: ['revoke', 'uphold', 'take_over'], supervisor: ['hand_over'] },
};
const roles: string[] = ['intake', 'reviewer', 'approver', 'supervisor'];
const sent = (Object.keys(states) as Status[]).filter((status) => status !== 'draft');

const actsIn = (html: string, id: string): string[] =>
  elementsIn(html, 'a').flatMap(({ href = '' }) => {
    const before = `${paths.staff.application('zh', id)}/`;
    // Its documents are there to be seen in every state, and an opinion is no step of its life.
    const others = [paths.staff.documents('zh', id), paths.staff.opinion('zh', id)];
    return href.startsWith(before) && !others.includes(href) && !href.includes('?flag=')
      ? [href.slice(before.length).replace('#act', '')]
      : [];
  });

// One case is made for all who look at it: coming as far as a decision takes some time.
test.for(sent)('a case that is %s offers each colleague what is theirs to do', async (status, { db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, status, cast);
  for (const role of roles) {
    const who = await anOfficer(db, licence.department, [role]);
    const { html } = await visit({ db, who }, page(id));
    const expected = actsFor(offers[status]?.[role] ?? []).map(({ address }) => address);
    expect(actsIn(html, id), role).toEqual(expected);
    const first = firstActFor(offers[status]?.[role] ?? []);
    expect(textOf(html).includes('没有需要您办理的'), role).toBe(first === undefined);
    expect(textOf(html)).toContain(states[status].words.zh.staff);
    expect(textOf(html)).toContain('张三');
  }
});

describe('the colleague who has taken a case up', () => {
  test('may propose, stop its clock, extend it and hand it back', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'in_review', cast);
    const { html } = await visit({ db, who: cast.officer }, page(id));
    expect(actsIn(html, id).toSorted()).toEqual([
      ...['extension', 'extension-request', 'handing-over', 'proposal', 'stop'],
    ]);
  });

  test('does not decide on their own proposal, which the approver reads', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'awaiting_approval', cast);
    expect(actsIn((await visit({ db, who: cast.officer }, page(id))).html, id)).not.toContain('decision');
    const { html } = await visit({ db, who: cast.approver }, page(id));
    expect(actsIn(html, id)).toContain('decision');
    expect(textOf(html)).toContain('审查员建议准予：理由');
  });
});

describe('after an act', () => {
  test('the next case says what was done, without a name in its title, and takes the focus', async ({ db }) => {
    const cast = await aCast(db);
    const next = await aCaseIn(db, 'submitted', cast);
    const { id } = await aCaseIn(db, 'stopped', cast);
    const { html } = await visit({ db, who: cast.officer }, page(next.id, { last: id }));
    expect(textOf(html)).toMatch(/养犬登记 · .?申请办理本事项.?：已中止计时。申请人会收到通知。 已打开下一件。/);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toMatch(/^已中止计时。/);
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).not.toContain('申请办理本事项');
    const said = elementsIn(html, 'div').filter((element) => 'autofocus' in element);
    expect(said).toMatchObject([{ role: 'group', tabindex: '-1' }]);
  });

  test('without a next case the list says so', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'stopped', cast);
    const { html } = await visit({ db, who: cast.officer }, list(id));
    expect(textOf(html)).toContain('The clock is stopped. The applicant is told. No other case waits for you.');
  });

  test('nothing is said of what somebody else did, nor of a case of other departments', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'in_review', cast);
    expect((await visit({ db, who: cast.approver }, page(id, { last: id }))).html).not.toContain('autofocus');
    const stranger = await anOfficer(db, department);
    const { html } = await visit({ db, who: stranger }, list(id));
    expect(html).toContain('<h1>');
    expect(html).not.toContain('autofocus');
  });
});

test('an officer reads the questions and choices in their own language, with the original beside them', async ({
  db,
}) => {
  const cast = await aCast(db);
  const { id } = await aFiling(db, { service: 'residence-permit', by: cast.citizen });
  const answersIn = async (locale: string) => {
    const { html } = await visit({ db, who: cast.officer }, page(id, { locale }));
    return html.slice(html.indexOf('id="answers"'), html.indexOf('id="messages"'));
  };
  const [zh, en] = [await answersIn('zh'), await answersIn('en')];
  expect(textOf(zh)).toContain('申请类型 首次申领');
  expect(zh).not.toContain('<bdi lang="en"');
  expect(textOf(en)).toContain('Type of application 申请类型 A first residence permit 首次申领');
  expect(en).toContain('<span lang="zh-CN" class="block text-quiet">首次申领</span>');
});

test('a message that awaits a reply is marked, and settled with a press', async ({ db }) => {
  const cast = await aCast(db);
  const { id } = await aCaseIn(db, 'submitted', cast);
  const look = async () => textOf((await visit({ db, who: cast.officer }, page(id))).html);
  expect(await look()).not.toContain('无需回复');
  granted<string>(await writeToStaff(contextOf(db, cast.citizen), { applicationId: id, body: '谢谢！' }));
  expect(await look()).toContain('待回复');
  const fields = { locale: 'zh', applicationId: id };
  const { html } = await post({ db, who: cast.officer, action: settleTheMessages, fields, page: page(id) });
  expect(textOf(html)).toContain('已标为无需回复。');
  expect(await look()).not.toContain('待回复');
});

describe('a case that is none of theirs', () => {
  test('is not there for citizens, other departments and their colleagues with every role', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'submitted', cast);
    const to = async (who: Actor | undefined) => (await visit({ db, who }, page(id))).to;
    expect(await to(cast.citizen)).toBe('/zh/missing');
    expect(await to(await anOfficer(db, 'tobacco'))).toBe('/zh/missing');
    expect(await to(await anAdministrator(db))).toBe('/zh/missing');
    expect(await to(undefined)).toBe(paths.signIn('zh', paths.staff.application('zh', id)));
  });

  test('nor is a draft there for anybody of staff', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'draft', cast);
    expect((await visit({ db, who: cast.officer }, page(id))).to).toBe('/zh/missing');
  });

  test('because it is their own, it shows nothing of its inside, and leads to where its applicant sees it', async ({
    db,
  }) => {
    const citizen = await anOfficer(db, licence.department);
    const cast = { ...(await aCast(db)), citizen };
    const { id } = await aCaseIn(db, 'awaiting_approval', cast);
    granted<string>(await writeNote(contextOf(db, cast.officer), { applicationId: id, body: '请再看一眼照片' }));
    const { html } = await visit({ db, who: citizen }, page(id));
    expect(textOf(html)).toContain('这是您自己或者您企业的申请');
    expect(textOf(html)).toContain(states.awaiting_approval.words.zh.name);
    // The names of queues and keys stand beside every case.
    const main = textOf(html.slice(html.indexOf('<main')));
    for (const inside of [states.awaiting_approval.words.zh.staff, '办理记录', '理由'])
      expect(main).not.toContain(inside);
    for (const inside of ['建议准予', '请再看一眼照片']) expect(textOf(html)).not.toContain(inside);
    expect(actsIn(html, id)).toEqual([]);
    expect(elementsIn(html, 'textarea')).toEqual([]);
    expect(elementsIn(html, 'a').map(({ href }) => href)).toContain(paths.application('zh', id));
  });
});

describe('a case of a company that nobody has checked', () => {
  test('asks to check it first, and does not offer to accept it', async ({ db }) => {
    const { filed } = await aClaim(db);
    const who = await anOfficer(db, department);
    const { html } = await visit({ db, who }, page(filed.id));
    expect(textOf(html)).toContain('企业身份尚未核对');
    expect(actsIn(html, filed.id)[0]).toBe('representation');
    expect(actsIn(html, filed.id)).not.toContain('acceptance');
  });

  test('offers to accept it once a colleague has checked it', async ({ db }) => {
    const claim = await aClaim(db);
    const who = await anOfficer(db, department);
    await confirmAs(db, who, claim);
    const { html } = await visit({ db, who }, page(claim.filed.id));
    expect(actsIn(html, claim.filed.id)).toContain('acceptance');
    expect(actsIn(html, claim.filed.id)).not.toContain('representation');
    expect(textOf(html)).not.toContain('企业身份已核对一致');
    const after = await visit({ db, who }, page(claim.filed.id, { done: 'checked' }));
    expect(textOf(after.html)).toContain('企业身份已核对一致');
    expect(elementsIn(after.html, 'div').filter((element) => 'autofocus' in element)).toHaveLength(1);
  });

  test('leads a supervisor to the company’s account', async ({ db }) => {
    const { filed, organisationId } = await aClaim(db);
    const { html } = await visit({ db, who: await aSupervisor(db) }, page(filed.id));
    expect(elementsIn(html, 'a').map(({ href }) => href)).toContain(paths.staff.organisation('zh', organisationId));
  });
});
