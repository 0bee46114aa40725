import { accounts } from './lists/accounts.ts';
import { acts } from './lists/acts.ts';
import { borders } from './lists/borders.ts';
import { counting } from './lists/counting.ts';
import { records } from './lists/records.ts';
import type { Mutant } from './mutant.ts';

export const mutants: Mutant[] = [...acts, ...accounts, ...borders, ...records, ...counting];
