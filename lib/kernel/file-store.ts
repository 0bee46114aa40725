/** Bytes `from` to `to`, both counted from 0 and both included. */
export type ByteRange = { from: number; to: number };

export type Stored = { id: string; storedAt: Date };

/** Keeps bytes under an id that its caller chose, a UUID. What it is given is sealed already. */
export type FileStore = {
  /** All or nothing: where it throws, or the process dies, nothing can be opened under this id. */
  put(id: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Undefined where nothing is kept under this id. */
  open(id: string, range?: ByteRange): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Does nothing where nothing is kept under this id. */
  remove(id: string): Promise<void>;
  /** Everything kept, and what is left of a `put` that was cut off, in no order. */
  list(): AsyncIterable<Stored>;
};

export type WithFileStore = { fileStore: FileStore };
