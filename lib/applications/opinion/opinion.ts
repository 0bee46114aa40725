import type { Day } from '#lib/kernel/day.ts';

/** An expert opinion as the owner of the case and whoever is asked see it. */
export type Opinion = {
  id: string;
  applicationId: string;
  service: string;
  department: string;
  expertId: string;
  expert: string | null;
  askedById: string;
  askedBy: string | null;
  askedAt: Date;
  question: string;
  dueOn: Day;
  reply: string | null;
  repliedAt: Date | null;
};

/** The days somebody may be given to reply, in working days. */
export const replyDays = { least: 1, most: 20 } as const;
