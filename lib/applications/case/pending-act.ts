/** The texts of a form, as they were typed. */
export type Typed = Record<string, string | string[]>;

/** An act that was checked and has not yet taken effect: `given` is its input, `typed` what its form showed. */
export type PendingAct = {
  applicationId: string;
  actorId: string;
  act: string;
  given: { applicationId: string; version: number };
  typed: Typed;
  dueAt: Date;
};
