import { papersToHandOver, type Paper } from '#lib/catalogue/papers.ts';
import type { Application } from './application.ts';

type Filed = Pick<Application, 'status' | 'form' | 'answers'>;

/** The documents the applicant said they would hand in; none once it is decided whether everything is there. */
export const papersOwed = ({ status, form, answers }: Filed): Paper[] =>
  status === 'submitted' || status === 'correction_requested' ? papersToHandOver(form, answers) : [];

export const owesPapers = (filed: Filed): boolean => papersOwed(filed).length > 0;
