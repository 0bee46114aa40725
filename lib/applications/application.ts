import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Happening } from './life/life.ts';
import type { Status } from './life/states.ts';
import type { Proof } from './proof.ts';
import type { TypedPages } from './typed-pages.ts';

export type ApplicationEvent = Happening & {
  sequence: number;
  status: Status;
  actorId: string | null;
  actorName: string | null;
  at: Date;
};

/** A draft or an application, as it stands. `version` and `lastHash` are those of its last event. */
export type Application = {
  id: string;
  service: string;
  department: string;
  applicantId: string;
  organisationId: string | null;
  /** The officer who entered it at the counter for its applicant. */
  filedById: string | null;
  /** Of the company for which it was filed at the counter; `organisationId` is its account here, if it has one. */
  creditCode: string | null;
  applicantName: string;
  locale: Locale;
  status: Status;
  version: number;
  lastHash: string;
  answers: Answers;
  typed: TypedPages;
  /** Of addresses among the answers. */
  proofs: Proof[];
  formHash: string;
  form: Form;
  reference: string | null;
  trackingSecretHash: string | null;
  assigneeId: string | null;
  proposedById: string | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  decidedAt: Date | null;
  statutoryDueOn: Day | null;
  dueOn: Day | null;
  nearFrom: Day | null;
  correctionDueOn: Day | null;
  datedBy: string | null;
  /** A message of the applicant's awaits a reply. */
  awaitsReply: boolean;
  /** It was corrected by its applicant, or sent back by an approver, at least once. */
  resubmitted: boolean;
  sentBack: boolean;
  /** The member of staff in whose hands it is and the version that they have seen. */
  seenBy: string | null;
  seenVersion: number | null;
  /** Since when a draft waits for the signatures of others; nobody changes it meanwhile. */
  signingSince: Date | null;
  /** When the holder of a draft last asked to keep it, and when they were last told that it lapses. */
  keptAt: Date | null;
  lapseToldAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** True of what was applied for in the name of a company, with an account here or without. */
export const isForCompany = ({ organisationId, creditCode }: Pick<Application, 'organisationId' | 'creditCode'>) =>
  organisationId !== null || creditCode !== null;
