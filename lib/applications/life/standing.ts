import { states, type StateRow, type Status } from './states.ts';
import { words } from '#lib/kernel/locale.ts';

/** Where a case stands for its applicant: whose turn it is, and what comes next. */
export type Standing = Pick<StateRow, 'turn' | 'words'>;

/** A filing waits for its applicant while they owe documents, whatever staff call its state. */
const awaitsPapers: Standing = {
  turn: 'you',
  words: words({
    zh: {
      name: '等您交材料',
      next: '请先交齐您说要交的材料，交齐后我们才能受理。',
      staff: states.submitted.words.zh.staff,
    },
    en: {
      name: 'Waiting for your documents',
      next: 'Hand in the documents you said you would: we can accept the application once all of them are here.',
      staff: states.submitted.words.en.staff,
    },
  }),
};

export const standingOf = (status: Status, { owesPapers }: { owesPapers: boolean }): Standing =>
  status === 'submitted' && owesPapers ? awaitsPapers : states[status];
