import { describe, expect } from 'vitest';
import { applications } from '#db/schema/applications.ts';
import { signatures, signingCopies } from '#db/schema/signatures.ts';
import { test } from '#db/testing.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import { discard } from '#lib/applications/draft/discard.ts';
import { codeOf } from '#lib/applications/testing/staff.testing.ts';
import { find, granted } from '#lib/applications/testing/testing.ts';
import { declineCopy, endPastCopies, takeBackCopy } from './end-copy.ts';
import { listAskedOfMe, readAskedOfMe, readMySigning } from './read-copies.ts';
import { signCopy } from './sign-copy.ts';
import {
  aCoupleAtIt,
  actionsOf,
  askedIn,
  aWaitingDraft,
  coupleForm,
  later,
  sendIt,
  signing,
  somebody,
  toldTo,
} from './signatures.testing.ts';

describe('a copy is void', () => {
  test('when the applicant takes it back: the draft is theirs again, the others are told, nothing can be signed', async ({
    db,
  }) => {
    const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
    expect(codeOf(await takeBackCopy(chen, { applicationId: id }))).toBe('unknown_application');
    granted(await takeBackCopy(lin, { applicationId: id }));
    expect(await toldTo(db, chen)).toEqual(['signing_void']);
    expect(codeOf(await signCopy(chen, { signatureId }))).toBe('not_waiting');
    expect((await readAskedOfMe(chen, id))?.copy.frozen).toBeUndefined();
    expect(await listAskedOfMe(chen)).toEqual([]);
    granted(await answer(lin, { applicationId: id, page: 'day', raw: { day: '2026-12-05' } }));
    granted(await discard(lin, { applicationId: id }));
    for (const table of [applications, signingCopies, signatures]) expect(await db.$count(table)).toBe(0);
    expect(await toldTo(db, chen)).toEqual(['signing_void']);
  });

  test('when somebody declines, for a reason that the applicant reads', async ({ db }) => {
    const { lin, chen, id, signatureId } = await aCoupleAtIt(db);
    granted(await declineCopy(chen, { signatureId, reason: '日期不对' }));
    expect(await readMySigning(lin, id)).toMatchObject({
      copy: { ending: 'declined' },
      signatures: [{ reason: '日期不对' }],
    });
    expect(await toldTo(db, lin)).toEqual(['signing_declined']);
    expect(codeOf(await takeBackCopy(lin, { applicationId: id }))).toBe('not_waiting');
    expect((await find(db, id)).signingSince).toBeNull();
  });

  test('when its days are over, and not before', async ({ db }) => {
    const lin = signing(await somebody(db, '林小雨'), coupleForm({ signWithin: 3 }));
    const id = await aWaitingDraft(lin);
    expect(await endPastCopies(later(lin, '2026-11-22'))).toBe(0);
    expect(await endPastCopies(later(lin, '2026-11-23'))).toBe(1);
    expect((await find(db, id)).signingSince).toBeNull();
    expect(await toldTo(db, lin)).toEqual(['signing_expired']);
    expect(await actionsOf(db)).toContain('expire_copy');
  });

  test('and sent again it stands with whoever opened it before, at once', async ({ db }) => {
    const { lin, chen, id } = await aCoupleAtIt(db);
    granted(await takeBackCopy(lin, { applicationId: id }));
    await sendIt(lin, id);
    expect(await listAskedOfMe(chen)).toMatchObject([{ applicationId: id }]);
    expect(await toldTo(db, chen)).toEqual(['signing_void', 'signature_asked']);
    const signatureId = (await askedIn(lin, id))['陈立'] ?? '';
    expect(granted(await signCopy(chen, { signatureId }))).toMatchObject({ isFiled: true });
  });
});
