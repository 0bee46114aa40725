import { describe, expect } from 'vitest';
import { post } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { aCitizen, aSubmittedCase, find } from '#lib/applications/testing/testing.ts';
import { trackApplication } from './actions.ts';
import TrackingPage from './page.tsx';

const alarm = (html: string): string => textOf(/<div[^>]*data-alarm[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '');
const valueOf = (html: string, id: string) => elementsIn(html, 'input').find((input) => input['id'] === id)?.['value'];

describe('tracking without signing in', () => {
  const track = (db: Database, fields: Record<string, string>) =>
    post({
      db,
      action: trackApplication,
      fields: { locale: 'en', ...fields },
      page: () => TrackingPage({ params: Promise.resolve({ locale: 'en' }) }),
    });

  test('shows where the case stands to whoever has both, however they are written', async ({ db }) => {
    const id = await aSubmittedCase(await aCitizen(db));
    const { reference } = await find(db, id);
    for (const lastFour of ['5678', ' ５６７８ ', '138 1234 5678']) {
      const { html, to } = await track(db, { reference: ` ${(reference ?? '').toLowerCase()} `, lastFour });
      expect(to).toBeUndefined();
      expect(textOf(html)).toContain('Waiting for your documents It is your turn:');
      expect(textOf(html)).not.toContain('Photo');
      expect(html).not.toContain('林小雨');
    }
  });

  test('says the same of a wrong number as of no case at all', async ({ db }) => {
    const { reference } = await find(db, await aSubmittedCase(await aCitizen(db)));
    const wrong = alarm((await track(db, { reference: reference ?? '', lastFour: '0000' })).html);
    const none = alarm((await track(db, { reference: 'KJYN 6DQH T9QQ 7Y39 P6PC', lastFour: '5678' })).html);
    expect(wrong).toContain('Nothing was found.');
    expect(none).toBe(wrong);
  });

  test('tells a slip of the hand without asking whether there is such a case', async ({ db }) => {
    const { html } = await track(db, { reference: 'KJYN 6DQH T9QQ 7Y39 P6PD', lastFour: '56' });
    expect(alarm(html)).toMatch(/The reference is not right.*last four digits/);
    expect(valueOf(html, 'reference')).toBe('KJYN 6DQH T9QQ 7Y39 P6PD');
  });
});
