import 'server-only';
import { Writable } from 'node:stream';
import type { ReactNode } from 'react';

/** What the renderer writes for its own script in the browser; in a text it would be escaped. */
const markers = /<!--(?: |\/?\$)-->/g;

/** A tree as HTML, complete, with what its async components wait for; rejects with what one of them throws. */
export async function htmlOf(node: ReactNode): Promise<string> {
  // The framework forbids a static import of the renderer in its own tree of pages.
  const { renderToPipeableStream } = await import('react-dom/server');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const collect = new Writable({
      write(chunk, _, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString().replaceAll(markers, ''));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(node, {
      onAllReady: () => pipe(collect),
      onError: reject,
    });
  });
}
