import { ok, type Result } from '#lib/kernel/result.ts';
import type { Arrived, Watcher } from './arrived.ts';
import { cleanImage } from './image.ts';
import type { FileKind } from './kind.ts';
import { checkOfd } from './ofd.ts';
import { watchPdf } from './pdf.ts';
import type { ContentRefusal } from './refusal.ts';

/** Only a PDF is judged while it arrives. */
export const watcherOf = (kind: FileKind): Watcher =>
  kind === 'pdf' ? watchPdf() : { push: () => true, end: () => undefined };

/** Judges what has arrived. An image comes back made anew, to be kept instead of what was sent. */
export async function checkContent(
  kind: FileKind,
  arrived: Arrived,
): Promise<Result<{ instead: Buffer | undefined }, ContentRefusal>> {
  if (kind === 'pdf') return ok({ instead: undefined });
  if (kind === 'ofd') {
    const checked = await checkOfd(arrived);
    return checked.ok ? ok({ instead: undefined }) : checked;
  }
  const image = await cleanImage(kind, arrived);
  return image.ok ? ok({ instead: image.value }) : image;
}
