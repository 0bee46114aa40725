import { correctDecision } from '#lib/applications/after-decision/correct-decision.ts';
import { askForExtension, extend } from '#lib/applications/staff/extend.ts';
import { reopen } from '#lib/applications/after-decision/reopen.ts';
import { askForRevocation, revoke } from '#lib/applications/after-decision/revoke.ts';
import { longestExtensionOf } from '#lib/catalogue/case-rules.ts';
import { catalogue } from './content.ts';
import type { MoveName } from './plans.ts';
import { approver, reviewer, type Move, type Staged } from './staged.ts';
import { corrected, said } from './texts.ts';

/** The moves that give a case more time, and those after its decision. */
export const laterMoves = {
  askExtension: (stage) => {
    const [ctx, on] = reviewer(stage);
    return askForExtension(ctx, { ...on, days: daysFor(stage), reason: stage.say('askExtension', said.askExtension) });
  },
  extend: (stage) => {
    const [ctx, on] = approver(stage);
    return extend(ctx, { ...on, days: daysFor(stage), reason: stage.say('extend', said.extend) });
  },
  reopen: (stage) => {
    const [ctx, on] = approver(stage);
    return reopen(ctx, { ...on, reason: stage.say('reopen', said.reopen) });
  },
  correct: (stage) => {
    const [ctx, on] = approver(stage);
    return correctDecision(ctx, { ...on, ...corrected, error: stage.say('correct', said.correct) });
  },
  askRevocation: (stage) => {
    const [ctx, on] = reviewer(stage);
    return askForRevocation(ctx, { ...on, reason: stage.say('askRevocation', said.askRevocation) });
  },
  revoke: (stage) => {
    const [ctx, on] = approver(stage);
    return revoke(ctx, { ...on, reason: stage.say('revoke', said.revoke) });
  },
} satisfies Partial<Record<MoveName, Move>>;

/** Some days, and no more than the service can be extended by. */
function daysFor({ random, on: { service } }: Staged): number {
  const guide = catalogue.findGuide(service);
  return Math.min(random.between(5, 10), guide ? longestExtensionOf(guide) : 0);
}
