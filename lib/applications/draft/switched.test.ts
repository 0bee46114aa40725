import { expect } from 'vitest';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { test, testTogether } from '#db/testing.ts';
import { anOfficer, codeOf } from '#lib/applications/testing/staff.testing.ts';
import { aCitizen, aFilledDraft, find, granted } from '#lib/applications/testing/testing.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { switchService } from '#lib/publishing/switches/switch-service.ts';
import type { SwitchState } from '#lib/publishing/switches/switch.ts';
import { submit } from './submit.ts';

const at = '2026-11-23T09:00:00+08:00';

async function turn(db: Database, service: string, state: SwitchState): Promise<void> {
  const department = testContent().catalogue.findGuide(service)?.department ?? '';
  const ctx = contextOf(db, await anOfficer(db, department, ['supervisor']), at);
  const reason = { zh: '原因。', en: 'A reason.' };
  granted(await switchService(ctx, { service, state, reason, instead: null, startsAt: null, endsAt: null }));
}

async function aDraftReady(db: Database) {
  const ctx = { ...(await aCitizen(db)), now: () => new Date(at) };
  const applicationId = await aFilledDraft(ctx);
  const { service } = await find(db, applicationId);
  return { ctx, applicationId, service };
}

test('the database refuses what a process that has not read the switch would send; the draft is kept and sent later', async ({
  db,
}) => {
  const { ctx, applicationId, service } = await aDraftReady(db);
  await turn(db, service, 'closed');
  expect(ctx.catalogue.findGuide(service)?.suspended).toBeUndefined();
  expect(codeOf(await submit(ctx, { applicationId, idempotencyKey: newId() }))).toBe('service_closed');
  expect(await find(db, applicationId)).toMatchObject({ status: 'draft', reference: null });
  await turn(db, service, 'open');
  expect(granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).status).toBe('submitted');
});

testTogether(
  'a switch waits for who is sending, and who sends waits for it: nothing is sent after it',
  async ({ db }) => {
    const { ctx, applicationId, service } = await aDraftReady(db);
    const order: string[] = [];
    let held: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => (held = resolve));
    const switching = db.transaction(async (inside) => {
      await turn(inside, service, 'closed');
      held();
      await new Promise((resolve) => setTimeout(resolve, 200));
      order.push('switched');
    });
    await holding;
    const sent = await submit(ctx, { applicationId, idempotencyKey: newId() });
    order.push(sent.ok ? 'sent' : sent.refusal.code);
    await switching;
    expect(order).toEqual(['switched', 'service_closed']);
  },
);
