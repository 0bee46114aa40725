import { DetailedError, Upload } from 'tus-js-client';
import type { Row, Sending } from './row.ts';

type To = { applicationId: string; field: string; row: Row };

/** In bytes; a part that breaks off is gone on with from what has arrived of it. */
const partSize = 4 * 1024 * 1024;
/** In milliseconds, before each new try: a tunnel on the way to work. */
const waits = [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000];

/** Sends a file by the resumable upload protocol tus 1.0.0. */
export function sendFile(file: File, { applicationId, field, row }: To): Sending {
  const upload = new Upload(file, {
    endpoint: '/api/files/uploads',
    metadata: { filename: file.name, applicationId, field },
    headers: { 'Accept-Language': document.documentElement.lang },
    chunkSize: partSize,
    retryDelays: waits,
    // A name in the browser's storage would outlive the visit.
    storeFingerprintForResuming: false,
    onProgress: (sent, all) => row.progress(all > 0 ? Math.floor((100 * sent) / all) : 100),
    onSuccess: () => row.arrived(),
    onError: (error) => tell(row, error),
  });
  return { start: () => upload.start(), stop: () => void upload.abort() };
}

function tell(row: Row, error: Error): void {
  const response = error instanceof DetailedError ? error.originalResponse : undefined;
  if (!response) return row.broke('broken');
  if (response.getStatus() === 401) return row.broke('signedOut');
  row.refused(wordsIn(response.getBody()));
}

/** The server's own words for a refusal. */
function wordsIn(body: string): string | undefined {
  try {
    const { words } = JSON.parse(body) as { words?: string };
    return words;
  } catch {
    return undefined;
  }
}
