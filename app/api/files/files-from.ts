import 'server-only';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import busboy from 'busboy';

/** What a form sends before its files, which is all there is to know when the first one begins. */
export type SentFields = Partial<Record<string, string>>;

type TakeFile = (sent: {
  fields: SentFields;
  field: string;
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}) => Promise<void>;

/** A form has few fields and few files; what is beyond is not read. */
const limits = { files: 20, fields: 20, fieldSize: 2000, fieldNameSize: 100, headerPairs: 20 };

/**
 * Reads a form with files, one after the other, while they arrive. What `take` leaves of a file is drained, so that the browser
 * gets its answer. False where the form is none or breaks off.
 */
export async function filesFrom(request: Request, take: TakeFile): Promise<{ fields: SentFields; isWhole: boolean }> {
  const fields: SentFields = {};
  const form = parserFor(request);
  if (!form || !request.body) return { fields, isWhole: false };
  let working: Promise<void> = Promise.resolve();
  form.on('field', (name, value) => (fields[name] ??= value));
  form.on('file', (field, bytes, { filename: name }) => {
    // Whoever reads it hears of its failure; nobody reads what is drained.
    bytes.on('error', () => undefined);
    // A browser sends an empty file without a name where none was chosen.
    working = working
      .then(() => (name ? take({ fields: { ...fields }, field, name, bytes }) : undefined))
      .finally(() => bytes.resume());
    working.catch(() => undefined);
  });
  const isWhole = await feed(form, request.body).then(
    () => true,
    () => false,
  );
  await working;
  return { fields, isWhole };
}

/** Gives a parser all of a body, as fast as it takes it. */
async function feed(form: Writable, body: ReadableStream<Uint8Array>): Promise<void> {
  const ended = finished(form);
  ended.catch(() => undefined);
  const reading = body.getReader();
  try {
    for (let next = await reading.read(); !next.done; next = await reading.read())
      if (!form.write(next.value)) await untilDrained(form);
    form.end();
    await ended;
  } catch (error) {
    form.destroy();
    throw error;
  }
}

/** Until it takes more, or nothing any more. */
const untilDrained = (form: Writable): Promise<void> =>
  new Promise((resolve) => {
    const goOn = () => {
      form.off('drain', goOn).off('close', goOn);
      resolve();
    };
    if (form.destroyed) return resolve();
    form.on('drain', goOn).on('close', goOn);
  });

function parserFor(request: Request) {
  try {
    return busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: 'utf8' });
  } catch {
    return undefined;
  }
}
