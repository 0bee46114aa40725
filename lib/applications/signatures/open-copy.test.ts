import { describe, expect } from 'vitest';
import { outbox } from '#db/schema/notifications.ts';
import { signatures } from '#db/schema/signatures.ts';
import { test } from '#db/testing.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { testVault } from '#lib/kernel/testing.ts';
import { makeLink } from './make-link.ts';
import { openCopy } from './open-copy.ts';
import { listAskedOfMe, readAskedOfMe } from './read-copies.ts';
import {
  aCouple,
  actionsOf,
  addressOf,
  aLink,
  askedIn,
  aWaitingDraft,
  numbers,
  opened,
  somebody,
} from './signatures.testing.ts';

describe('a link', () => {
  test('opens what is to be signed with the number of the form, for one account', async ({ db }) => {
    const { lin, chen, id } = await aCouple(db);
    const token = await aLink(lin, (await askedIn(lin, id))['陈立'] ?? '');
    expect(await readAskedOfMe(chen, id)).toBeUndefined();
    expect(granted(await openCopy(chen, { token, residentId: numbers.chen }))).toEqual({ applicationId: id });
    expect((await readAskedOfMe(chen, id))?.copy.frozen?.document[0]?.rows[0]).toMatchObject({ answer: '林小雨' });
    expect(await listAskedOfMe(chen)).toMatchObject([{ applicationId: id, signedAt: null }]);
    const other = await somebody(db, '别人');
    expect(codeOf(await openCopy(other, { token, residentId: numbers.chen }))).toBe('unknown_link');
    expect(granted(await openCopy(chen, { token, residentId: 'anything' }))).toEqual({ applicationId: id });
  });

  test('takes five wrong numbers, and a new one is tried anew', async ({ db }) => {
    const { lin, chen, id } = await aCouple(db);
    const signatureId = (await askedIn(lin, id))['陈立'] ?? '';
    const token = await aLink(lin, signatureId);
    for (const left of [4, 3, 2, 1])
      expect(await openCopy(chen, { token, residentId: numbers.wu })).toMatchObject({
        refusal: { code: 'wrong_number', left },
      });
    for (const residentId of [numbers.wu, numbers.chen])
      expect(codeOf(await openCopy(chen, { token, residentId }))).toBe('spent');
    const anew = await aLink(lin, signatureId);
    expect(codeOf(await openCopy(chen, { token, residentId: numbers.chen }))).toBe('unknown_link');
    granted(await openCopy(chen, { token: anew, residentId: numbers.chen }));
    expect((await actionsOf(db)).filter((action) => action === 'miss_copy')).toHaveLength(5);
  });

  test('is refused to whoever sent it, and to an account that states another number', async ({ db }) => {
    const { lin, id } = await aCouple(db);
    const token = await aLink(lin, (await askedIn(lin, id))['陈立'] ?? '');
    expect(codeOf(await openCopy(lin, { token, residentId: numbers.chen }))).toBe('own_copy');
    const wu = await somebody(db, '吴桂芳', numbers.wu);
    expect(codeOf(await openCopy(wu, { token, residentId: numbers.chen }))).toBe('other_account');
    expect(await readAskedOfMe(wu, id)).toBeUndefined();
    const nobody = await somebody(db, '没填号码');
    granted(await openCopy(nobody, { token, residentId: numbers.chen }));
  });

  test('lets nobody sign for two', async ({ db }) => {
    const lin = await somebody(db, '林小雨');
    const id = await aWaitingDraft(lin, { witness: true });
    const stranger = await somebody(db, '没填号码');
    await opened(lin, id, { by: stranger, name: '陈立', residentId: numbers.chen });
    const token = await aLink(lin, (await askedIn(lin, id))['吴桂芳'] ?? '');
    expect(codeOf(await openCopy(stranger, { token, residentId: numbers.wu }))).toBe('other_account');
  });

  test('is made by the applicant alone, goes by e-mail where they say so, and tells nothing of the case', async ({
    db,
  }) => {
    const { lin, chen, id } = await aCouple(db);
    const signatureId = (await askedIn(lin, id))['陈立'] ?? '';
    const wanted = { signatureId, locale: 'zh', addressOf } as const;
    expect(codeOf(await makeLink(chen, wanted))).toBe('unknown_signature');
    const { address } = granted(await makeLink(lin, { ...wanted, email: 'chen@people.example' }));
    const [letter] = await db.select().from(outbox);
    const body = testVault.open(letter?.body ?? '', `outbox.body:${letter?.id}`);
    expect(body).toContain(address);
    for (const secret of ['林小雨', '居住证']) expect(body).not.toContain(secret);
    expect(JSON.stringify(await db.select().from(signatures))).not.toContain(address.split('/').at(-1));
  });

  test('is needed: an account that states the number sees nothing without it', async ({ db }) => {
    const { chen, id } = await aCouple(db);
    expect(await listAskedOfMe(chen)).toEqual([]);
    expect(await readMyCase(chen, id)).toBeUndefined();
  });
});
