import { describe, expect } from 'vitest';
import { post, visit } from '#tests/support/in-request.ts';
import { linksIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { paths } from '#app/_request/paths.ts';
import { declineCopy } from '#lib/applications/signatures/end-copy.ts';
import { signCopy } from '#lib/applications/signatures/sign-copy.ts';
import {
  aCouple,
  aCoupleAtIt,
  aLink,
  askedIn,
  numbers,
  somebody,
} from '#lib/applications/signatures/signatures.testing.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { switchService } from '#lib/publishing/switches/switch-service.ts';
import { refreshPublished } from '#app/_server/published.ts';
import { aPerson, find, granted } from '#lib/applications/testing/testing.ts';
import MinePage from '#app/[locale]/applications/page.tsx';
import { openToSign } from '#app/[locale]/applications/signatures/[token]/actions.ts';
import LinkPage from '#app/[locale]/applications/signatures/[token]/page.tsx';
import ApplicationPage from '#app/[locale]/applications/[id]/page.tsx';
import { makeSignatureLink, takeBackSigning } from '#app/[locale]/applications/[id]/signatures/actions.ts';
import CheckPage from '#app/[locale]/applications/[id]/submission/page.tsx';
import { declineSignature, signApplication } from './actions.ts';
import SignaturePage from './page.tsx';

const of = (id: string, locale = 'zh') => ({ params: Promise.resolve({ locale, id }) });
const application = (id: string, locale?: string) => () => ApplicationPage(of(id, locale));
const signature = (id: string, locale?: string) => () => SignaturePage(of(id, locale));
const link = (token: string) => () => LinkPage({ params: Promise.resolve({ locale: 'zh', token }) });
const mine = () => MinePage({ params: Promise.resolve({ locale: 'zh' }), searchParams: Promise.resolve({}) });
const alarm = (html: string): string => textOf(/<div[^>]*data-alarm[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '');

describe('the page of a draft that waits for signatures', () => {
  test('says since when, who has signed and who has not, and cannot be changed from', async ({ db }) => {
    const { lin, id } = await aCouple(db);
    const { html } = await visit({ db, who: lin.actor }, application(id));
    expect(textOf(html)).toMatch(/等待签字 2026年11月20日.* 送签/);
    expect(textOf(html)).toMatch(/申请人 2026年11月20日.* 已签字 陈立 还没有打开链接/);
    expect(html).not.toContain('删除草稿');
    expect((await visit({ db, who: lin.actor }, () => CheckPage(of(id)))).to).toBe(paths.application('zh', id));
    expect(textOf((await visit({ db, who: lin.actor }, mine)).html)).toMatch(/正在办理 .* 等待签字/);
  });

  test('tells that somebody asked to sign has looked at it, and never calls them staff', async ({ db }) => {
    const { lin, id } = await aCoupleAtIt(db);
    const { html } = await visit({ db, who: lin.actor }, application(id));
    expect(textOf(html)).toMatch(/谁看过这件 .*请来签字的人 签字：看要签的内容/);
  });

  test('makes a link that is shown once, and refuses an address that is none', async ({ db }) => {
    const { lin, id } = await aCouple(db);
    const signatureId = (await askedIn(lin, id))['陈立'] ?? '';
    const sent = (email: string) =>
      post({
        ...{ db, who: lin.actor, action: makeSignatureLink, page: application(id) },
        fields: { locale: 'zh', signatureId, email },
      });
    expect(alarm((await sent('no address')).html)).toContain('请输入完整的邮箱地址');
    const { html } = await sent('');
    expect(html).toContain('/zh/applications/signatures/');
    expect(textOf(html)).toContain('给陈立的链接');
    expect((await visit({ db, who: lin.actor }, application(id))).html).not.toContain('/applications/signatures/');
  });

  test('is taken back, and says why where it cannot be any more', async ({ db }) => {
    const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
    const back = () =>
      post({
        ...{ db, who: lin.actor, action: takeBackSigning, page: application(id) },
        fields: { locale: 'zh', applicationId: id },
      });
    granted(await signCopy(chen, { signatureId }));
    expect(alarm((await back()).html)).toContain('已经不在等签字了');
    expect((await find(db, id)).status).toBe('submitted');
  });

  test('tells why it came back', async ({ db }) => {
    const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
    granted(await declineCopy(chen, { signatureId, reason: '日期不对' }));
    // The city asks other questions than this form did.
    const { to } = await visit({ db, who: lin.actor }, application(id));
    expect(to).toBe(paths.formChanges('zh', id));
  });
});

describe('a link', () => {
  test('asks for the number, tells nothing before, and leads on with the right one', async ({ db }) => {
    const { lin, chen, id } = await aCouple(db);
    const token = await aLink(lin, (await askedIn(lin, id))['陈立'] ?? '');
    const { html } = await visit({ db, who: chen.actor }, link(token));
    for (const secret of ['林小雨', '居住证', id]) expect(html).not.toContain(secret);
    const open = (residentId: string) =>
      post({
        ...{ db, who: chen.actor, action: openToSign, page: link(token) },
        fields: { locale: 'zh', token, residentId },
      });
    const wrong = await open(numbers.wu);
    expect(alarm(wrong.html)).toContain('还可以试 4 次');
    expect(wrong.html).not.toContain(numbers.wu);
    expect((await open('123')).html).toContain('data-alarm');
    expect((await open(numbers.chen)).to).toBe(paths.signature('zh', id));
    expect((await visit({ db, who: chen.actor }, link(token))).to).toBe(paths.signature('zh', id));
  });
});

describe('what one is asked to sign', () => {
  test('stands under “My applications”, in the reader’s language, and is signed with a tick', async ({ db }) => {
    const { chen, id, signatureId } = await aCoupleAtIt(db);
    const list = await visit({ db, who: chen.actor }, mine);
    expect(textOf(list.html)).toMatch(/请您签字的申请 .+ 申请人：.*林小雨.* 等您签字/);
    expect((await visit({ db, who: chen.actor }, application(id))).to).toBe(paths.signature('zh', id));
    expect(textOf((await visit({ db, who: chen.actor }, signature(id, 'en'))).html)).toMatch(
      /Waiting for your signature .* The applicant filled it in in Chinese/,
    );
    const sign = (fields: Record<string, string>) =>
      post({
        ...{ db, who: chen.actor, action: signApplication, page: signature(id) },
        fields: { locale: 'zh', signatureId, ...fields },
      });
    expect(alarm((await sign({})).html)).toContain('请先勾选');
    expect((await sign({ agree: 'yes' })).to).toBe(paths.signature('zh', id));
    const { html } = await visit({ db, who: chen.actor }, signature(id));
    expect(textOf(html)).toMatch(/已收到 所有人都签了字/);
    expect(linksIn(html)).not.toHaveProperty('签字');
  });

  test('is declined with a reason, and is shown no more', async ({ db }) => {
    const { chen, id, signatureId } = await aCoupleAtIt(db);
    const decline = (reason: string) =>
      post({
        ...{ db, who: chen.actor, action: declineSignature, page: signature(id) },
        fields: { locale: 'zh', signatureId, reason },
      });
    expect(alarm((await decline(' ')).html)).toContain('请写明为什么不签');
    expect((await decline('日期不对')).to).toBe(paths.signature('zh', id));
    const { html } = await visit({ db, who: chen.actor }, signature(id));
    expect(textOf(html)).toContain('不用签了');
    expect(html).not.toContain('13900139000');
  });

  test('is nobody else’s to see: not the applicant’s page, nor a stranger’s', async ({ db }) => {
    const { lin, id } = await aCoupleAtIt(db);
    const same = await somebody(db, '同号', numbers.chen);
    for (const { actor } of [lin, same])
      expect((await visit({ db, who: actor }, signature(id))).to).toBe('/zh/missing');
    expect((await visit({ db, who: same.actor }, application(id))).to).toBe('/zh/missing');
  });
});

test('while a service takes no applications, whoever would sign is told why', async ({ db }) => {
  const { chen, id } = await aCoupleAtIt(db);
  const page = async () => textOf((await visit({ db, who: chen.actor }, signature(id))).html);
  expect(await page()).not.toContain('恢复受理以后才能签字');
  const service = (await find(db, id)).service;
  const who = await aPerson(db, '吴静怡', [aPost('public-security', 'supervisor')]);
  const reason = { zh: '原因。', en: 'A reason.' };
  const closed = { service, state: 'closed' as const, reason, instead: null, startsAt: null, endsAt: null };
  granted(await switchService({ ...contextOf(db, who), now: () => new Date() }, closed));
  await visit({ db }, async () => refreshPublished({ atOnce: true }).then(() => ''));
  expect(await page()).toMatch(/原因。 .*恢复受理以后才能签字/);
});
