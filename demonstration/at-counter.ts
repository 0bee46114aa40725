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
export const atCounter = async (stage: Staged): Promise<Result<Application>> => {
  const { ctx, filing } = await typedAtCounter(stage);
  const chosen = filing.raw['delivery'];
  return fileAtCounter(ctx, {
    ...filing,
    settlement: {
      ...{ step: 'approve', reason: stage.say('atCounter', said.approve), wayReason: '' },
      way: typeof chosen === 'string' ? chosen : catalogue.findGuide(stage.on.service)?.delivery[0],
    },
  });
};

/** An officer only receives what somebody enters again: the portal told them of the open case. */
export const atCounterAgain = async (stage: Staged): Promise<Result<Application>> => {
  const { ctx, filing } = await typedAtCounter(stage);
  return fileAtCounter(ctx, { ...filing, anyway: true, settlement: { step: 'none' } });
};

/** All that an officer types and ticks for whoever stands there, up to what is done with it. */
async function typedAtCounter(stage: Staged) {
  const { service, hands } = stage.on;
  const ctx = by(stage, hands.intake);
  const guide = catalogue.findGuide(service);
  const form = guide && catalogue.formOf(guide);
  if (!guide || !form) throw new Error(`Nobody can apply for ${service}`);
  const { id } = granted(await openCounter(ctx, { service }));
  const raw = answersTo(counterPage(form), answering(stage), {});
  const items = papersOf(form).map(({ item }) => item);
  const filing = {
    ...{ applicationId: id, raw, ticks: { received: items, verified: items } },
    ...{ letters: { locale: 'zh' as const, email: undefined }, proxy: undefined, anyway: false },
  };
  return { ctx, filing };
}
