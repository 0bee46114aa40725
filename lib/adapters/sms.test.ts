import { afterEach, expect, test } from 'vitest';
import { openSmsGateway } from '#tests/support/sms-gateway.ts';
import { createSms } from './sms.ts';

const message = { id: 'm1', to: '13812345678', text: '验证码：123 456' };
const limits = { answer: 10_000, pauses: [5, 5] };
const open: { close: () => Promise<void> }[] = [];

async function aGateway(...answers: (number | 'nothing')[]) {
  const gateway = await openSmsGateway((tried) => answers[tried - 1] ?? answers.at(-1) ?? 202);
  open.push(gateway);
  return gateway;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

test('a message reaches the gateway, signed, with the number as the world writes it', async () => {
  const gateway = await aGateway();
  await createSms({ url: gateway.url, limits }).send(message);
  expect(gateway.taken).toEqual([{ ...message, to: '+8613812345678' }]);
});

test('a message with another secret is not taken, and not tried again', async () => {
  const gateway = await aGateway();
  const url = gateway.url.replace(/:[^:@/]+@/, ':wrong@');
  await expect(createSms({ url, limits }).send(message)).rejects.toMatchObject({ code: 'SMS_401' });
  expect(gateway.asked()).toBe(1);
});

test.each([
  ['a fault of the gateway', 503],
  ['a gateway that is asked too often', 429],
] as const)('%s is tried again, with the same id', async (_, first) => {
  const gateway = await aGateway(first, 202);
  await createSms({ url: gateway.url, limits }).send(message);
  expect(gateway.taken.map(({ id }) => id)).toEqual(['m1']);
  expect(gateway.asked()).toBe(2);
});

test('a gateway that does not answer is waited for no longer than agreed, and tried again', async () => {
  const gateway = await aGateway('nothing', 'nothing', 202);
  const soon = { answer: 200, pauses: [5] };
  await expect(createSms({ url: gateway.url, limits: soon }).send(message)).rejects.toMatchObject({
    code: 'SMS_TIMEOUT',
  });
  expect(gateway.taken).toEqual([]);
});

test('a gateway that stays away is given up on after three tries', async () => {
  const gateway = await aGateway(500);
  await expect(createSms({ url: gateway.url, limits }).send(message)).rejects.toMatchObject({ code: 'SMS_500' });
  expect(gateway.asked()).toBe(3);
  await gateway.close();
  open.pop();
  await expect(createSms({ url: gateway.url, limits }).send(message)).rejects.toMatchObject({ code: 'SMS_LINE' });
});

test('a number that the gateway refuses is not tried again, and no error quotes it or the secret', async () => {
  const gateway = await aGateway(422);
  const failure: unknown = await createSms({ url: gateway.url, limits })
    .send(message)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'SMS_422' });
  expect(gateway.asked()).toBe(1);
  expect(`${String(failure)}${JSON.stringify(failure)}`).not.toMatch(/13812345678|secret/);
});
