import { createHmac, hkdfSync, randomFillSync } from 'node:crypto';
import { ciphers, type CipherName } from './ciphers.ts';

/**
 * Secret keys of 32 bytes each: `sealing` by id, of which `current` encrypts, with `cipher`; `index` for keyed hashes.
 */
export type Keys = { current: string; sealing: Record<string, Buffer>; index: Buffer; cipher?: CipherName };

/** Where a sealed text stands, `table.column:row`; it opens nowhere else. What is in a cookie is at `cookie.name:`. */
export type Place = `${string}.${string}:${string}`;

/** Encrypts texts and makes keyed hashes (HMAC-SHA-256). */
export type Vault = {
  seal(text: string, place: Place): string;
  /** Throws if the text was altered, sealed for another place, or its key is unknown. */
  open(sealed: string, place: Place): string;
  hash(text: string): string;
  isCurrent(sealed: string): boolean;
};

/**
 * Sealed texts read `<key id>:<cipher>:<base64url>`, each purpose with a key of its own. Those that read
 * `<key id>.<base64url>` are from before places were bound; they open until `npm run keys:rotate` has sealed them anew, and
 * `npm run audit:verify` counts them.
 */
export function createVault({ current, sealing, index, cipher: name = 'aes' }: Keys): Vault {
  const cipher = ciphers[name];
  const derived = new Map<string, Buffer>();
  const keyOf = (id: string): Buffer => {
    const key = Object.hasOwn(sealing, id) ? sealing[id] : undefined;
    if (!key) throw new Error(`No key «${id}» to open a sealed text with`);
    return key;
  };
  const keyFor = (id: string, place: Place): Buffer => {
    const purpose = place.startsWith('cookie.') ? 'cookies' : 'columns';
    const known = derived.get(`${id} ${purpose}`);
    const key = known ?? Buffer.from(hkdfSync('sha256', keyOf(id), '', `tongban ${purpose}`, 32));
    derived.set(`${id} ${purpose}`, key);
    return key;
  };
  return {
    seal(text, place) {
      const bytes = cipher.seal({ key: keyFor(current, place), nonce: newNonce(), text, place });
      return `${current}:${cipher.mark}:${bytes.toString('base64url')}`;
    },
    open(sealed, place) {
      if (!isBound(sealed)) return openUnbound(sealed, keyOf);
      const [id = '', mark, body = ''] = sealed.split(':');
      const used = Object.values(ciphers).find((one) => one.mark === mark);
      if (!used) throw new Error('No cipher to open a sealed text with');
      return used.open({ key: keyFor(id, place), bytes: Buffer.from(body, 'base64url'), place });
    },
    hash: (text) => createHmac('sha256', index).update(text).digest('base64url'),
    isCurrent: (sealed) => sealed.startsWith(`${current}:${cipher.mark}:`),
  };
}

/** False for a text from before places were bound. */
export const isBound = (sealed: string): boolean => /^[\w-]{1,40}:/.test(sealed);

function openUnbound(sealed: string, keyOf: (id: string) => Buffer): string {
  const dot = sealed.indexOf('.');
  const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
  return ciphers.aes.open({ key: keyOf(sealed.slice(0, dot)), bytes, place: undefined });
}

const drawn = Buffer.alloc(12 * 256);
let used = drawn.length;

/** 12 random bytes, used once each; read in batches, because a call costs more than its bytes. */
function newNonce(): Buffer {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  return Buffer.from(drawn.subarray(used, (used += 12)));
}

/** Parses `id:base64,id:base64` (the first encrypts) and the base64 index key; throws without quoting a secret. */
export function parseKeys(sealing: string, index: string, cipher: CipherName = 'aes'): Keys {
  const entries = sealing.split(',').map((entry, place): [string, Buffer] => {
    const [, id, key] = /^([\w-]{1,40}):(.+)$/.exec(entry.trim()) ?? [];
    if (!id || !key)
      throw new Error(`TONGBAN_KEYS entry ${place + 1} must read name:key, the name of letters and digits`);
    return [id, keyFrom(key, `TONGBAN_KEYS entry «${id}»`)];
  });
  const twice = entries.find(([id], place) => entries.findIndex(([other]) => other === id) < place);
  if (twice) throw new Error(`TONGBAN_KEYS has two entries «${twice[0]}»: give the new key a new name`);
  return {
    current: entries[0]?.[0] ?? '',
    sealing: Object.fromEntries(entries),
    index: keyFrom(index, 'TONGBAN_INDEX_KEY'),
    cipher,
  };
}

function keyFrom(text: string, name: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64; make one with: openssl rand -base64 32`);
  return key;
}
