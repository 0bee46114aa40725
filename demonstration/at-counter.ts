import type { Application } from '#lib/applications/application.ts';
import { counterPage, papersOf } from '#lib/applications/counter/counter-page.ts';
import { fileAtCounter } from '#lib/applications/counter/file-at-counter.ts';
import { openCounter } from '#lib/applications/counter/open-counter.ts';
import type { Result } from '#lib/kernel/result.ts';
import { answersTo } from './answers.ts';
import { catalogue } from './content.ts';
import { answering } from './filing.ts';
import { by, granted, type Staged } from './staged.ts';
import { said } from './texts.ts';

/** An officer enters somebody who stands at the counter, and decides at once. */
export async function atCounter(stage: Staged): Promise<Result<Application>> {
  const { service, hands } = stage.on;
  const ctx = by(stage, hands.intake);
  const guide = catalogue.findGuide(service);
  const form = guide && catalogue.formOf(guide);
  if (!guide || !form) throw new Error(`Nobody can apply for ${service}`);
  const { id } = granted(await openCounter(ctx, { service }));
  const raw = answersTo(counterPage(form), answering(stage));
  const items = papersOf(form).map(({ item }) => item);
  const chosen = raw['delivery'];
  return fileAtCounter(ctx, {
    ...{ applicationId: id, raw, ticks: { received: items, verified: items } },
    ...{ letters: { locale: 'zh', email: undefined }, proxy: undefined, anyway: false },
    settlement: {
      ...{ step: 'approve', reason: stage.say('atCounter', said.approve), wayReason: '' },
      way: typeof chosen === 'string' ? chosen : guide.delivery[0],
    },
  });
}
