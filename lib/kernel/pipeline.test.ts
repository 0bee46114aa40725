import { eq } from 'drizzle-orm';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { auditHeads } from '#db/schema/audit.ts';
import { testTogether } from '#db/testing.ts';
import { pipeline } from './pipeline.ts';

testTogether(
  'when one of several statements fails, the transaction ends after the others, and undoes them too',
  async ({ db }) => {
    const at = (lane: number) => db.select().from(auditHeads).where(eq(auditHeads.lane, lane));
    await db.insert(auditHeads).values({ lane: 901, sequence: 0, hash: '' });

    let ended = false;
    const attempt = db.transaction(async (inside) => {
      const head = (lane: number) => inside.insert(auditHeads).values({ lane, sequence: 0, hash: '' });
      const inTwoSteps = async () => {
        await inside.select().from(auditHeads);
        await setTimeout(50);
        await head(902).finally(() => (ended = true));
      };
      return pipeline([inTwoSteps(), head(901)]);
    });

    await expect(attempt).rejects.toMatchObject({ cause: { code: '23505' } });
    expect(ended).toBe(true);
    expect(await at(902)).toEqual([]);
  },
);

testTogether('several statements give their answers in the order they were asked', async ({ db }) => {
  const answers = await db.transaction((inside) =>
    pipeline([inside.$count(auditHeads), Promise.resolve('said'), inside.$count(auditHeads)] as const),
  );
  expect(answers).toEqual([expect.any(Number), 'said', expect.any(Number)]);
});
