import { isObject, type JsonObject } from './base64url.ts';
import { Hidden } from './disclosure.ts';

type Both = { zh: string; en: string };

export type DocumentKind = 'receipt' | 'notice' | 'decision' | 'licence';

/** One line of a document, by the name of what it says. */
export type Item = { label: Both; value: Both | string };

/**
 * The claims of a document: the metadata of 电子证照 (GB/T 36903) under the names of SD-JWT VC. Always shown: number, title,
 * issuing body, dates, status. The holder chooses about `holder`, `holder_code`, `record` and each of `items`.
 */
export type DocumentClaims = {
  iss: string;
  vct: string;
  /** Seconds since 1970: issued, and the end of the last day of validity. */
  iat: number;
  exp?: number;
  status: { status_list: { idx: number; uri: string } };
  number: string;
  title: Both;
  body: Both;
  /** The day of what it states; the day from which a licence is valid. */
  date: string;
  holder?: { name: string; kind: 'person' | 'organisation' };
  holder_code?: string;
  record?: { identifier: string; type_code: string; body_code: string; valid_from: string; security_level: string };
  items?: Record<string, Item>;
};

/** SD-JWT VC, draft-ietf-oauth-sd-jwt-vc. */
export const credentialType = 'dc+sd-jwt';

export const typeOf = (kind: DocumentKind): string => `urn:tongban:document:${kind}`;

/** What the holder of a document may keep back, marked so. */
export function withHidden({ holder, holder_code: code, record, items, ...shown }: DocumentClaims): JsonObject {
  const each = Object.entries(items ?? {}).map(([name, item]) => [name, new Hidden(item)]);
  return {
    ...shown,
    ...(holder && { holder: new Hidden(holder) }),
    ...(code !== undefined && { holder_code: new Hidden(code) }),
    ...(record && { record: new Hidden(record) }),
    ...(each.length > 0 && { items: new Hidden(Object.fromEntries(each)) }),
  };
}

/** True for claims that a page can show as a document's. */
export function areDocumentClaims(claims: JsonObject): claims is DocumentClaims {
  const { iat, exp, number, date, title, body, holder, items, status, vct: type } = claims;
  const list = isObject(status) ? status['status_list'] : undefined;
  const named = isObject(holder) ? holder['name'] : '';
  return (
    [iat, exp ?? 0, isObject(list) ? list['idx'] : undefined].every(Number.isSafeInteger) &&
    [number, date, type, named].every((text) => typeof text === 'string') &&
    isBoth(title) &&
    isBoth(body) &&
    Object.values(isObject(items) ? items : {}).every(isItem)
  );
}

const isBoth = (value: unknown): value is Both =>
  isObject(value) && typeof value['zh'] === 'string' && typeof value['en'] === 'string';

const isItem = (value: unknown): value is Item =>
  isObject(value) && isBoth(value['label']) && (typeof value['value'] === 'string' || isBoth(value['value']));
