import { afterSteps, type AfterFacts } from './after-steps.ts';
import { extensionSteps, type ExtensionFacts } from './extension-steps.ts';
import { intakeSteps, type IntakeFacts } from './intake-steps.ts';
import { reviewSteps, type ReviewFacts } from './review-steps.ts';
import type { StaffStepRow } from './step.ts';

export type StaffFacts = IntakeFacts & ReviewFacts & ExtensionFacts & AfterFacts;

/** The steps of staff. A row also says who may take the step and when a page offers it. */
export const staffSteps: { [S in keyof StaffFacts]: StaffStepRow<StaffFacts[S]> } = {
  ...intakeSteps,
  ...reviewSteps,
  ...extensionSteps,
  ...afterSteps,
};
