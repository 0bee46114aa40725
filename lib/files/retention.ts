import type { KeepFiles } from '#lib/catalogue/keep-files.ts';

type Outcome = 'draft' | 'running' | 'approved' | 'refused' | 'undecided';

/** How a case stands that carries a file: its files are kept as long as it runs, and for some time after. */
const outcomes = {
  ...{ draft: 'draft', approved: 'running', delivered: 'approved', revoked: 'approved', refused: 'refused' },
  ...{ submitted: 'running', correction_requested: 'running', accepted: 'running', in_review: 'running' },
  ...{ stopped: 'running', extension_asked: 'running', awaiting_approval: 'running', revocation_asked: 'running' },
  ...{ not_accepted: 'undecided', returned: 'undecided', withdrawn: 'undecided', lapsed: 'undecided' },
} satisfies Record<string, Outcome>;

/** An application that carries a file; `updatedAt` is when it last changed, which for an ended case is its end. */
export type Carrier = { service: string; status: keyof typeof outcomes; filedById: string | null; updatedAt: Date };
export type Kept = { receivedAt: Date; expiresAt: Date | null; putAwayAt: Date | null; carriers: Carrier[] };

const day = 86_400_000;
const later = (at: Date, days: number): number => at.getTime() + days * day;

/** True if nobody has a claim to a file any more: neither a case, nor a draft, nor its owner's wallet. */
export function isOver(file: Kept, { at, keepOf }: { at: Date; keepOf: (service?: string) => KeepFiles }): boolean {
  const inWallet = file.expiresAt?.getTime() ?? later(file.receivedAt, keepOf().wallet);
  const claims = file.carriers.map(({ service, status, filedById, updatedAt }) => {
    const outcome: Outcome = outcomes[status];
    // A person's draft lapses by itself, and its files with it.
    const isKept = outcome === 'running' || (outcome === 'draft' && !filedById);
    return isKept ? Number.POSITIVE_INFINITY : later(updatedAt, keepOf(service)[outcome]);
  });
  return [...claims, ...(file.putAwayAt ? [] : [inWallet])].every((until) => until < at.getTime());
}
