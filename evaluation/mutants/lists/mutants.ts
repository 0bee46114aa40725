import { accounts } from './accounts.ts';
import { acts } from './acts.ts';
import { answers } from './answers.ts';
import { borders } from './borders.ts';
import { counting } from './counting.ts';
import { pages } from './pages.ts';
import { records } from './records.ts';
import type { Mutant } from '#evaluation/mutants/mutant.ts';

export const mutants: Mutant[] = [...acts, ...accounts, ...borders, ...records, ...counting, ...pages, ...answers];
