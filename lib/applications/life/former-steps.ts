import { words } from '#lib/kernel/locale.ts';
import type { Nothing, StepRow } from './step.ts';

/** The facts of each step. */
export type FormerFacts = { take_up: Nothing; hand_back: Nothing };

/** Steps that nobody takes any more: cases from before have them in their history. */
export const formerSteps: { [S in keyof FormerFacts]: StepRow<FormerFacts[S]> } = {
  take_up: {
    moves: {},
    words: words({
      zh: { told: '开始审查', who: '审查员', staff: '接手审查' },
      en: { told: 'Review began', who: 'Reviewer', staff: 'Taken up for review' },
    }),
  },
  hand_back: {
    moves: {},
    words: words({
      zh: { told: '经办人员变动，继续办理', who: '系统', staff: '经办人离岗，退回待办' },
      en: { told: 'Handed to another officer', who: 'System', staff: 'Officer left: back to the queue' },
    }),
  },
};
