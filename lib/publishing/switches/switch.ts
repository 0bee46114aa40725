import type { Bilingual } from '#lib/kernel/locale.ts';

/** `planned`: it does not take applications yet, and will from `endsAt` on. */
export const switchStates = ['maintenance', 'closed', 'planned', 'open'] as const;
export type SwitchState = (typeof switchStates)[number];

/** Whether a service takes applications, from `startsAt` until `endsAt` or until further notice. */
export type ServiceSwitch = {
  service: string;
  state: SwitchState;
  reason: Bilingual;
  /** The service to use in its place. */
  instead: string | null;
  startsAt: Date;
  endsAt: Date | null;
};

/** A switch with who turned it, and when. */
export type PastSwitch = ServiceSwitch & { at: Date; by: string | null };

/** Of the switches of one service, newest first, the one that holds at a moment. */
export const inForce = <S extends Pick<ServiceSwitch, 'startsAt' | 'endsAt'>>(
  switches: readonly S[],
  at: Date,
): S | undefined => switches.find(({ startsAt, endsAt }) => startsAt <= at && (endsAt === null || at < endsAt));
