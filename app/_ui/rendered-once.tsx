import 'server-only';
import { Writable } from 'node:stream';
import type { ReactNode } from 'react';

/**
 * Its children as HTML, rendered in one pass. The framework renders what is put into it directly twice: into a
 * description for its script in the browser, which no page carries, and from there into HTML.
 */
export const RenderedOnce = async ({ children }: { children: ReactNode }) => {
  const html = await htmlOf(children);
  const [whole = '', title] = titleFirst.exec(html) ?? [];
  return (
    <>
      {title !== undefined && <title dangerouslySetInnerHTML={{ __html: title }} />}
      <div className="contents" dangerouslySetInnerHTML={{ __html: html.slice(whole.length) }} />
    </>
  );
};

/** The renderer puts a title, wherever it is written, before everything else; from here it finds the head. */
const titleFirst = /^<title>([^<]*)<\/title>/;

async function htmlOf(node: ReactNode): Promise<string> {
  const { renderToPipeableStream } = await import('react-dom/server');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const collect = new Writable({
      write(chunk, _, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString());
        done();
      },
    });
    const { pipe } = renderToPipeableStream(node, {
      onAllReady: () => pipe(collect),
      onError: reject,
    });
  });
}
