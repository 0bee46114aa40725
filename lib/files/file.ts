import type { scanStates } from '#db/schema/files.ts';
import type { FileKind } from './checks/kind.ts';

export type ScanState = (typeof scanStates)[number];

/** A file as its owner and the staff of a case see it; `hash` is SHA-256 of what is kept, in hex. */
export type StoredFile = {
  id: string;
  name: string;
  kind: FileKind;
  size: number;
  hash: string;
  scan: ScanState;
  receivedAt: Date;
  expiresAt: Date | null;
};

/** A file under the question that it answers; `removedAt` where it was taken out after it had been sent. */
export type CarriedFile = StoredFile & { field: string; removedAt: Date | null };

/** Only these are opened, and count at submission. Without a scanner nothing is scanned, which the portal says loudly. */
export const isUsable = ({ scan }: Pick<StoredFile, 'scan'>, { scanner }: { scanner: unknown }): boolean =>
  scan === 'clean' || (scan === 'not-scanned' && !scanner);
