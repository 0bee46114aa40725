import type { copyEndings } from '#db/schema/signatures.ts';
import type { Form } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import type { Document } from '#lib/forms/readable-copy.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Vault } from '#lib/kernel/vault.ts';

/** A copy is filed once everybody has signed it; every other end makes it void. */
export type CopyEnding = (typeof copyEndings)[number];

/** What a copy freezes: the answers, their form, and the document as its sender saw it. */
export type Frozen = { answers: Answers; document: Document; form: Form; formHash: string; locale: Locale };

/** The frozen copy of a draft; nothing is `frozen` of one that is void. */
export type SigningCopy = {
  id: string;
  applicationId: string;
  sentById: string;
  hash: string;
  at: Date;
  until: Date;
  ending: CopyEnding | null;
  endedAt: Date | null;
  frozen: Frozen | undefined;
};

/** One of those asked to sign: `personId` is the account that opened the link. */
export type Signature = {
  id: string;
  copyId: string;
  name: string;
  numberHash: string;
  tries: number;
  hasLink: boolean;
  personId: string | null;
  openedAt: Date | null;
  signedAt: Date | null;
  declinedAt: Date | null;
  reason: string | undefined;
};

/** Wrong numbers that a link takes before it is of no use. */
export const mostTries = 5;

/** Binds a signature to what was signed; with the key of `like`, an earlier one. */
export const hashOfCopy = (
  vault: Vault,
  { answers, document, formHash, locale }: Omit<Frozen, 'form'>,
  like?: string,
): string => vault.mac(`signing:${locale}:${formHash}:${JSON.stringify([answers, document])}`, like);

/** A resident identity number as accounts are looked up by it, too. */
export const numberText = (residentId: string): string => `resident-id:${residentId}`;

export const linkText = (token: string): string => `signature-link:${token}`;

/** True of a copy that can be signed at that moment. */
export const isWaiting = ({ ending, until }: SigningCopy, now: Date): boolean => ending === null && now < until;

/** True if everybody who was asked has signed. */
export const isComplete = (signatures: Pick<Signature, 'signedAt'>[]): boolean =>
  signatures.every(({ signedAt }) => signedAt !== null);
