import type { Day } from '#lib/kernel/day.ts';

/** The days on which somebody is away, both included, and who stands in for them. */
export type Absence = {
  id: string;
  personId: string;
  person: string | null;
  fromDay: Day;
  untilDay: Day;
  deputyId: string | null;
  deputy: string | null;
};

export type Teammate = { id: string; name: string | null };

export type Days = Pick<Absence, 'fromDay' | 'untilDay'>;
