import { accounts } from './accounts.ts';
import { acts } from './acts.ts';
import { borders } from './borders.ts';
import { cases } from './cases.ts';
import { codeLists } from './code-lists.ts';
import { content } from './content.ts';
import { counter } from './counter.ts';
import { counting } from './counting.ts';
import { desk } from './desk.ts';
import { eligibility } from './eligibility.ts';
import { files } from './files.ts';
import { guests } from './guests.ts';
import { guideWords } from './guide-words.ts';
import { life } from './life.ts';
import { pages } from './pages.ts';
import { pending } from './pending.ts';
import { programs } from './programs.ts';
import { publishing } from './publishing.ts';
import { records } from './records.ts';
import { rights } from './rights.ts';
import { rounds } from './rounds.ts';
import { searches } from './searches.ts';
import { several } from './several.ts';
import { signatures } from './signatures.ts';
import { stores } from './stores.ts';
import type { Mutant } from '#evaluation/mutants/mutant.ts';

const lists = [
  acts,
  cases,
  desk,
  life,
  accounts,
  rights,
  rounds,
  borders,
  records,
  stores,
  counter,
  counting,
  content,
  codeLists,
  eligibility,
  searches,
  pages,
  pending,
  several,
  signatures,
  programs,
  publishing,
  files,
  guests,
  guideWords,
];
export const mutants: Mutant[] = lists.flat();
