import { accounts } from './accounts.ts';
import { acts } from './acts.ts';
import { borders } from './borders.ts';
import { cases } from './cases.ts';
import { counting } from './counting.ts';
import { records } from './records.ts';
import { rights } from './rights.ts';
import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const mutants: Mutant[] = [...acts, ...cases, ...accounts, ...rights, ...borders, ...records, ...counting];
