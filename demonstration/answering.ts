import type { Day } from '#lib/kernel/day.ts';
import type { Company } from './companies.ts';
import type { Citizen } from './people.ts';
import type { Random } from './random.ts';

export type Answering = {
  random: Random;
  applicant: Citizen;
  company?: Company | undefined;
  partner?: Citizen | undefined;
  service: string;
  /** Documents that are uploaded; others are handed in at a counter, or fetched. */
  uploads?: string[] | undefined;
  today: Day;
};
