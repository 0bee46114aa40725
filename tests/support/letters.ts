import { appendFile, readFile } from 'node:fs/promises';
import { openMailServer, type Received } from './mail-server.ts';

/** The file in which the test's mail server keeps letters, one a line. */
const file = (): string => process.env['TEST_LETTERS'] ?? '';

/** A mail server that accepts and keeps every letter. */
export async function startMailServer(port: number): Promise<() => Promise<void>> {
  const keep = ({ to, message }: Received) => appendFile(file(), `${JSON.stringify({ to, text: decode(message) })}\n`);
  return (await openMailServer(keep, port)).close;
}

/** Waits for the newest letter to `address`, or the newest one like that. */
export async function letterTo(address: string, like = /(?:)/, patience = 30_000): Promise<string> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    // An unfinished last line is still being written.
    const lines = (await readFile(file(), 'utf8').catch(() => '')).split('\n').slice(0, -1);
    const letters = lines.map((line) => JSON.parse(line) as { to: string[]; text: string });
    const found = letters.findLast(({ to, text }) => to.includes(address) && like.test(text));
    if (found) return found.text;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`No letter to ${address} within ${patience / 1000} s`);
}

/** The readable text of a plain letter, whatever its encoding. */
function decode(message: string): string {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const text = body.join('\n\n');
  if (/transfer-encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(text, 'base64').toString()}`;
  if (!/transfer-encoding: quoted-printable/i.test(head)) return message;
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => `%${hex}`);
  return `${head}\n\n${decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/g, '%25'))}`;
}
