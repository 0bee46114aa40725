import type { ByteRange } from '#lib/kernel/file-store.ts';
import type { ContentRefusal } from './refusal.ts';

/** What has arrived, to be read in any order. */
export type Arrived = { size: number; read: (range?: ByteRange) => Promise<AsyncIterable<Uint8Array>> };

/** Sees bytes as they arrive; `push` says whether more are wanted, `end` what is wrong with all of them. */
export type Watcher = { push: (bytes: Uint8Array) => boolean; end: () => ContentRefusal | undefined };
