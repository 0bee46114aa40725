import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z, type ZodType } from 'zod';

/** An error that the user can correct; the message says what and where. */
export class BadInput extends Error {}

/** The text of a file, gzipped or not. */
function readText(file: string): string {
  const text = unzipped(read(file), file)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new BadInput(`${file}: the file is empty`);
  return text;
}

function unzipped(bytes: Buffer, file: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new BadInput(`${file}: the gzip is damaged`);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new BadInput(`${file}: ${isMissing ? 'there is no such file' : 'the file cannot be read'}`);
  }
}

/** One value a line; empty lines are skipped. */
export function readLines<T>(file: string, schema: ZodType<T>): T[] {
  const lines = readText(file).split(/\r?\n/);
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseJson(line, schema, `${file}, line ${index + 1}`)],
  );
}

export const readJson = <T>(file: string, schema: ZodType<T>): T => parseJson(readText(file), schema, file);

export const readYaml = <T>(file: string, schema: ZodType<T>): T => check(parse(readText(file)), schema, file);

function parseJson<T>(text: string, schema: ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`${where}: this is not JSON`);
  }
  return check(value, schema, where);
}

function check<T>(value: unknown, schema: ZodType<T>, where: string): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  throw new BadInput(`${where}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? z.prettifyError(error)}`);
}
