import type { Letter } from '#lib/kernel/mailer.ts';
import type { Facts } from './letter.ts';

/** A line in the inbox: the record that a person was told. */
export type Notification = {
  id: string;
  occasion: string;
  facts: Facts;
  applicationId: string | null;
  at: Date;
  readAt: Date | null;
};

export type PostedLetter = Letter & { id: string; at: Date; state: 'waiting' | 'sent' | 'dead' };

/** A letter that was given up on; whom it was for is not told. */
export type DeadLetter = { id: string; at: Date; subject: string; error: string | null };
