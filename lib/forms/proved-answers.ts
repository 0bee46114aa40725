import type { Channel } from '#lib/kernel/channels.ts';
import type { Field } from './field-kinds.ts';
import type { FormPage } from './form.ts';
import { textIn, type Answers } from './kinds/value.ts';
import type { ShownProof } from './proof.ts';
import type { Document } from './readable-copy.ts';

type ProvedField = Extract<Field, { kind: Channel }>;

/** An address that an answer gives, where the form wants it proved. */
export type GivenAddress = { field: ProvedField; page: FormPage; address: string };

/** The addresses that these pages want proved, as far as they are answered. */
export const givenAddresses = (pages: FormPage[], answers: Answers): GivenAddress[] =>
  pages.flatMap((page) =>
    page.fields.filter(wantsProof).flatMap((field): GivenAddress[] => {
      const address = textIn(answers, field.id);
      return address ? [{ field, page, address }] : [];
    }),
  );

const wantsProof = (field: Field): field is ProvedField =>
  (field.kind === 'email' || field.kind === 'phone') && field.proved === true;

/** The readable copy with the proofs of addresses, each beside its answer. */
export const withProofs = (document: Document, proofs: ReadonlyMap<string, ShownProof>): Document =>
  document.map((page) => ({
    ...page,
    rows: page.rows.map((row) => {
      const proof = proofs.get(row.field);
      return proof ? { ...row, proof } : row;
    }),
  }));
