import 'server-only';

/** Reads on when the line takes more, and stops when nobody listens. */
export function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const reading = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(line) {
      const next = await reading.next();
      if (next.done) line.close();
      else line.enqueue(next.value);
    },
    async cancel() {
      await reading.return?.();
    },
  });
}
