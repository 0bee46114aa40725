import type { statuses } from '#db/schema/applications.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/value.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export type Status = (typeof statuses)[number];

/** Everything that can happen to an application. */
export type Step =
  | 'submit'
  | 'accept'
  | 'deem_accepted'
  | 'request_correction'
  | 'resubmit'
  | 'lapse'
  | 'not_accept'
  | 'return'
  | 'reject_claim'
  | 'take_up'
  | 'stop'
  | 'resume'
  | 'extend'
  | 'propose'
  | 'send_back'
  | 'approve'
  | 'refuse'
  | 'deliver'
  | 'withdraw';

/** The whole life of an application (FIELD §2). Nothing else may change a status. */
const life: Record<Status, Partial<Record<Step, Status>>> = {
  draft: { submit: 'submitted' },
  submitted: {
    accept: 'accepted',
    deem_accepted: 'accepted',
    request_correction: 'correction_requested',
    not_accept: 'not_accepted',
    return: 'returned',
    reject_claim: 'not_accepted',
    withdraw: 'withdrawn',
  },
  correction_requested: {
    resubmit: 'submitted',
    lapse: 'lapsed',
    reject_claim: 'not_accepted',
    withdraw: 'withdrawn',
  },
  accepted: { take_up: 'in_review', extend: 'accepted', withdraw: 'withdrawn' },
  in_review: {
    take_up: 'in_review',
    stop: 'stopped',
    extend: 'in_review',
    propose: 'awaiting_approval',
    approve: 'approved',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  stopped: { resume: 'in_review', withdraw: 'withdrawn' },
  awaiting_approval: { send_back: 'in_review', approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' },
  approved: { deliver: 'delivered' },
  not_accepted: {},
  returned: {},
  refused: {},
  delivered: {},
  withdrawn: {},
  lapsed: {},
};

export const after = (status: Status, step: Step): Status | undefined => life[status][step];
export const isOver = (status: Status): boolean => Object.keys(life[status]).length === 0;

/** The clock runs, or stands still, from acceptance to the decision. */
export const isOnTheClock = (status: Status): boolean =>
  ['accepted', 'in_review', 'stopped', 'awaiting_approval'].includes(status);

/** One thing the applicant has to put right: a page of the form, or something said in words. */
export type CorrectionItem = { page?: string; what: string };

/** The legal grounds on which the clock stands still (Licensing Law Art. 45). */
export const stopGrounds = [
  'hearing',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert_review',
  'tender_or_auction',
] as const;
export type StopGround = (typeof stopGrounds)[number];

/** What an event says beside its step; each step uses the part it needs. */
export type EventFacts = {
  /** The keyed hash of what was sent with this step. */
  sent?: string;
  reason?: string;
  items?: CorrectionItem[];
  reply?: string;
  dueOn?: Day;
  asOf?: Day;
  ground?: StopGround;
  days?: number;
  outcome?: 'approve' | 'refuse';
  rightBody?: string;
  way?: string;
};

export type ApplicationEvent = {
  sequence: number;
  step: Step;
  status: Status;
  actorId: string | null;
  actorName: string | null;
  at: Date;
  facts: EventFacts;
};

/** A draft or an application, as it stands. `version` and `lastHash` are those of its last event. */
export type Application = {
  id: string;
  service: string;
  department: string;
  applicantId: string;
  organisationId: string | null;
  applicantName: string;
  locale: Locale;
  status: Status;
  version: number;
  lastHash: string;
  answers: Answers;
  formHash: string;
  form: Form;
  reference: string | null;
  secondFactHash: string | null;
  assigneeId: string | null;
  proposedById: string | null;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  decidedAt: Date | null;
  statutoryDueOn: Day | null;
  dueOn: Day | null;
  nearFrom: Day | null;
  correctionDueOn: Day | null;
  createdAt: Date;
  updatedAt: Date;
};
