import { decodeJson, encodeBase64url, isObject } from './base64url.ts';
import { checkDocument, type Trust, type Verdict } from './check-document.ts';
import { sha256 } from './disclosure.ts';
import { isInLowForm, isSignedBy, readJws, signJws } from './jws.ts';
import { keyFor, wasInUse } from './published-key.ts';

/** Stands before the seal in a file. */
const mark = 'tongban-seal:';
const sealType = 'tongban-seal+jwt';

/** The length of every seal: header, digest, time and signature have fixed lengths. */
export const roomForSeal = (kid: string): string => mark + 'A'.repeat(sealLength(kid));

const sealLength = (kid: string): number =>
  [
    { typ: sealType, kid, alg: 'ES256' },
    { sha256: 'A'.repeat(43), iat: 1_000_000_000 },
  ]
    .map((part) => Math.ceil((JSON.stringify(part).length * 4) / 3))
    .reduce((sum, length) => sum + length, '..'.length + 86);

/** A file without its seal: the bytes that the seal is over, and where in the file it stands, as hexadecimal digits. */
type Opened = { seal: string; place: number; bytes: Uint8Array<ArrayBuffer> };

/** Undefined for a file that has no seal. */
export function openFile(file: Uint8Array): Opened | undefined {
  const text = textOf(file);
  const place = text.indexOf(hexOf(mark)) + mark.length * 2;
  if (place < mark.length * 2) return undefined;
  const digits =
    /^(?:2d|2e|3\d|4[1-9a-f]|5[0-9af]|6[1-9a-f]|7[0-9a])*/.exec(text.slice(place, place + 4096))?.[0] ?? '';
  const seal = digits.replaceAll(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
  const bytes = Uint8Array.from(file);
  bytes.fill(0x30, place, place + digits.length);
  return { seal, place, bytes };
}

/** Seals a file that has room for it: signs the digest of all its other bytes. */
export async function sealFile(
  file: Uint8Array<ArrayBuffer>,
  { key, kid, at }: { key: CryptoKey; kid: string; at: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const opened = openFile(file);
  if (!opened) throw new Error('A file has no room for a seal');
  const iat = Math.floor(at.getTime() / 1000);
  const seal = await signJws(key, { typ: sealType, kid }, { sha256: await sha256(opened.bytes), iat });
  if (seal.length !== opened.seal.length) throw new Error('A seal does not fit');
  const sealed = Uint8Array.from(file);
  sealed.set(new TextEncoder().encode(hexOf(seal)), opened.place);
  return sealed;
}

/** Whether a PDF is as the city made it, and then what its document says and whether that holds. Needs no network. */
export async function checkFile(file: Uint8Array, trust: Trust, now: Date): Promise<Verdict> {
  const credential = inFile.exec(textOf(file))?.[1];
  const opened = openFile(file);
  if (!credential || !opened) return { state: 'unreadable' };
  return (await isSealed(opened, trust)) ? checkDocument(credential, trust, now) : { state: 'altered' };
}

async function isSealed({ seal, bytes }: Opened, { keys }: Trust): Promise<boolean> {
  const jws = readJws(seal);
  const key = jws && keyFor(keys, jws.header['kid']);
  if (!jws || !key || jws.header['typ'] !== sealType || !isInLowForm(jws) || !(await isSignedBy(jws, key)))
    return false;
  const claims = decodeJson(encodeBase64url(jws.payload));
  if (!isObject(claims) || typeof claims['iat'] !== 'number' || !wasInUse(key, claims['iat'])) return false;
  return claims['sha256'] === (await sha256(bytes));
}

/** A document as a text of a PDF. */
const inFile = /\((eyJ[\w-]+\.[\w-]+\.[\w-]+~[\w~-]*)\)/;

const textOf = (file: Uint8Array): string => new TextDecoder('latin1').decode(file);

const hexOf = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join('');
