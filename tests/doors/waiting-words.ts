import type { Database } from '#db/client.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { propose } from '#lib/publishing/guides/propose.ts';
import { readGuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';
import type { Cast } from './cast.ts';

/** The words of a guide that wait for a second person. */
export const waiting = { service: 'company-change', number: 1 };

/** The administrator proposes them, so that every supervisor of the department may publish them. */
export async function makeWordsWait({ db, vault, cast }: { db: Database; vault: Vault; cast: Cast }): Promise<void> {
  const ctx = { ...testContent(), db, vault, now: () => new Date(), actor: cast.actors.administrator };
  const shown = await readGuideTexts(ctx, waiting.service);
  const texts = { summary: { zh: '改过的说明。', en: 'Other words.' } };
  const result = await propose(ctx, { service: waiting.service, start: shown?.start ?? '', texts, note: '改短' });
  if (!result.ok) throw new Error(`No words wait: ${result.refusal.code}`);
}
