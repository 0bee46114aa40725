import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';

/** The official documents (文书) of a case, each a file of content/documents. */
export const documentNames = [
  ...(['receipt', 'acceptance', 'correction', 'non-acceptance', 'special-procedure'] as const),
  ...(['extension', 'decision', 'delivery', 'withdrawal'] as const),
] as const;
export type DocumentName = (typeof documentNames)[number];

/** The merge fields that every template may use. */
export const commonFields = [
  ...(['applicant', 'service', 'reference', 'department', 'phone', 'receivedOn', 'date'] as const),
] as const;
const stepFields = [
  ...(['answerBy', 'reply', 'dueOn', 'asOf', 'items', 'reason', 'remedies', 'rightBody'] as const),
  ...(['stopGround', 'days', 'result', 'way', 'error', 'decidedOn', 'silentFrom', 'papers', 'papersBy'] as const),
] as const;
export type MergeField = (typeof commonFields)[number] | (typeof stepFields)[number];

type Row = { document: DocumentName; needs: MergeField[]; may?: MergeField[] };

/** The document that follows each step, the fields its text cannot do without, and those it may use besides. */
export const documentSteps = {
  submit: { document: 'receipt', needs: ['reference', 'receivedOn', 'answerBy'], may: ['silentFrom'] },
  resubmit: { document: 'receipt', needs: ['reference', 'answerBy'], may: ['reply'] },
  accept: { document: 'acceptance', needs: ['reference', 'dueOn', 'papers', 'papersBy'] },
  deem_accepted: { document: 'acceptance', needs: ['reference', 'asOf', 'dueOn'] },
  request_correction: { document: 'correction', needs: ['reference', 'items', 'dueOn'] },
  lapse: { document: 'correction', needs: ['reference', 'dueOn'] },
  not_accept: { document: 'non-acceptance', needs: ['reference', 'reason', 'remedies', 'date'] },
  reject_claim: { document: 'non-acceptance', needs: ['reference', 'reason', 'remedies', 'date'] },
  return: { document: 'non-acceptance', needs: ['reference', 'reason', 'rightBody'] },
  stop: { document: 'special-procedure', needs: ['reference', 'stopGround', 'reason'] },
  resume: { document: 'special-procedure', needs: ['reference', 'dueOn'] },
  extend: { document: 'extension', needs: ['reference', 'days', 'dueOn', 'reason'] },
  approve: { document: 'decision', needs: ['reference', 'date', 'result'], may: ['reason'] },
  refuse: { document: 'decision', needs: ['reference', 'date', 'reason', 'remedies'] },
  deem_approved: { document: 'decision', needs: ['reference', 'asOf', 'result'] },
  deem_refused: { document: 'decision', needs: ['reference', 'asOf', 'remedies'] },
  reopen: { document: 'decision', needs: ['reference', 'date', 'decidedOn', 'dueOn', 'reason'] },
  correct: {
    ...{ document: 'decision', needs: ['reference', 'date', 'decidedOn', 'error', 'reason'], may: ['remedies'] },
  },
  revoke: { document: 'decision', needs: ['reference', 'date', 'decidedOn', 'result', 'reason', 'remedies'] },
  deliver: { document: 'delivery', needs: ['reference', 'date', 'way', 'result'], may: ['reason'] },
  withdraw: { document: 'withdrawal', needs: ['reference', 'date'], may: ['reason'] },
} as const satisfies Record<string, Row>;

export type DocumentStep = keyof typeof documentSteps;
export const isDocumentStep = (step: string): step is DocumentStep => Object.hasOwn(documentSteps, step);

const steps = Object.keys(documentSteps) as DocumentStep[];
const template = z.strictObject({ title: bilingualText, text: z.array(bilingualText).min(1) });

/**
 * content/documents/<name>.yaml: `mark` is the document's part of its number; `after` has a text for each step that it
 * follows. A paragraph in which a field is empty is left out.
 */
export const documentSchema = z.strictObject({
  mark: z.string().trim().min(1),
  after: z.partialRecord(z.enum(steps), template),
});

export type DocumentFile = z.output<typeof documentSchema>;
export type DocumentTemplate = z.output<typeof template> & Pick<DocumentFile, 'mark'>;

export const fieldPattern = /\{([^{}]*)\}/g;

const numberFields = ['department', 'document', 'year', 'number'];
/** A number is one of its kind only with the year, the series' department and its place in the series. */
const distinguishing = ['department', 'year', 'number'];

const namesIn = (text: string): string[] => [...text.matchAll(fieldPattern)].map(([, name = '']) => name);

/** content/city.yaml: how official documents are numbered; `licence` is the mark of a licence, which has no template. */
export const documentNumbersSchema = z
  .strictObject({
    format: z
      .string()
      .refine((text) => namesIn(text).every((name) => numberFields.includes(name)), {
        error: `has another field than ${numberFields.join(', ')}`,
      })
      .refine((text) => distinguishing.every((name) => namesIn(text).includes(name)), {
        error: `lacks one of ${distinguishing.join(', ')}`,
      }),
    licence: z.string().trim().min(1),
  })
  .default({ format: '{department}{document}〔{year}〕第 {number} 号', licence: '证' });
