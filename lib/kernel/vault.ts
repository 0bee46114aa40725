import { createHmac, hkdfSync, randomFillSync } from 'node:crypto';
import { ciphers, type CipherName } from './ciphers.ts';
import { signWith, type Signature } from './signers.ts';

/** Secret keys of 32 bytes each, by id: `current` is for what is new, the others for what is kept. */
export type Keyring = { current: string; keys: Record<string, Buffer> };

/** `sealing` encrypts, with `cipher`; `index` makes keyed hashes. An index key from before they had names has the id ''. */
export type Keys = { sealing: Keyring; index: Keyring; cipher?: CipherName };

/** Where a sealed text stands, `table.column:row`; it opens nowhere else. What is in a cookie is at `cookie.name:`. */
export type Place = `${string}.${string}:${string}`;

/** Encrypts texts and makes keyed hashes: HMAC with SHA-256, or with SM3 beside SM4. */
export type Vault = {
  seal(text: string, place: Place): string;
  /** Throws if the text was altered, sealed for another place, or its key is unknown. */
  open(sealed: string, place: Place): string;
  /** The keyed hash that something is looked up by. */
  hash(text: string): string;
  /** Its hashes under every key there is, of which what was kept earlier has one. */
  hashes(text: string): string[];
  /** The keyed hash that proves a text was not altered; with the key of `like`, an earlier one, if that key is there. */
  mac(text: string, like?: string): string;
  /** A signature that others check without our keys: Ed25519, or SM2 beside SM4. */
  sign(text: string): Signature;
  isCurrent(sealed: string): boolean;
};

/**
 * Sealed texts and keyed hashes read `<key id>:<cipher>:<base64url>`, each purpose with a key of its own. Texts that read
 * `<key id>.<base64url>` are from before places were bound; they open until `npm run keys:rotate` has sealed them anew, and
 * `npm run audit:verify` counts them. Hashes without an id are by the key that has none.
 */
export function createVault({ sealing, index, cipher: name = 'aes' }: Keys): Vault {
  const cipher = ciphers[name];
  const derived = new Map<string, Buffer>();
  const keyFor = (ring: Keyring, id: string, purpose: Purpose): Buffer => {
    const known = derived.get(`${id} ${purpose}`);
    const key = known ?? Buffer.from(hkdfSync('sha256', keyIn(ring, id), '', `tongban ${purpose}`, 32));
    derived.set(`${id} ${purpose}`, key);
    return key;
  };
  const keyAt = (id: string, place: Place) => keyFor(sealing, id, place.startsWith('cookie.') ? 'cookies' : 'columns');
  const hashWith = ({ id, mark }: Maker, purpose: Purpose, text: string): string => {
    if (id === '') return createHmac('sha256', keyIn(index, id)).update(text).digest('base64url');
    const hmac = createHmac(mark === ciphers.sm4.mark ? 'sm3' : 'sha256', keyFor(index, id, purpose));
    return `${id}:${mark}:${hmac.update(text).digest('base64url')}`;
  };
  const maker: Maker = { id: index.current, mark: cipher.mark };
  return {
    seal(text, place) {
      const bytes = cipher.seal({ key: keyAt(sealing.current, place), nonce: newNonce(), text, place });
      return `${sealing.current}:${cipher.mark}:${bytes.toString('base64url')}`;
    },
    open(sealed, place) {
      if (!isBound(sealed)) return openUnbound(sealed, sealing);
      const [id = '', mark, body = ''] = sealed.split(':');
      const used = Object.values(ciphers).find((one) => one.mark === mark);
      if (!used) throw new Error('No cipher to open a sealed text with');
      return used.open({ key: keyAt(id, place), bytes: Buffer.from(body, 'base64url'), place });
    },
    hash: (text) => hashWith(maker, 'look-ups', text),
    hashes: (text) => makersOf(index).map((one) => hashWith(one, 'look-ups', text)),
    mac: (text, like) => hashWith((like !== undefined && makerOf(like, index)) || maker, 'evidence', text),
    sign: (text) => signWith(name === 'sm4' ? 'SM2' : 'Ed25519', keyFor(index, index.current, 'signatures'), text),
    isCurrent: (sealed) => sealed.startsWith(`${sealing.current}:${cipher.mark}:`),
  };
}

type Purpose = 'columns' | 'cookies' | 'look-ups' | 'evidence' | 'signatures';

/** What a keyed hash was made with: the id of its key, and the mark of the cipher that stood beside it. */
type Maker = { id: string; mark: string };

const makersOf = ({ keys }: Keyring): Maker[] =>
  Object.keys(keys).flatMap((id) =>
    Object.values(ciphers)
      .slice(0, id === '' ? 1 : undefined)
      .map(({ mark }) => ({ id, mark })),
  );

/** Undefined for a hash that none of these keys made. */
function makerOf(hash: string, { keys }: Keyring): Maker | undefined {
  const [, id = '', mark = ''] = /^([\w-]{1,40}):(\w):/.exec(hash) ?? [];
  return Object.hasOwn(keys, id) ? { id, mark } : undefined;
}

function keyIn({ keys }: Keyring, id: string): Buffer {
  const key = Object.hasOwn(keys, id) ? keys[id] : undefined;
  if (!key) throw new Error(`No key «${id}» to open a sealed text or check a hash with`);
  return key;
}

/** False for a text from before places were bound. */
export const isBound = (sealed: string): boolean => /^[\w-]{1,40}:/.test(sealed);

function openUnbound(sealed: string, sealing: Keyring): string {
  const dot = sealed.indexOf('.');
  const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
  return ciphers.aes.open({ key: keyIn(sealing, sealed.slice(0, dot)), bytes, place: undefined });
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

/**
 * Parses two lists `id:base64,id:base64`: the first of each is for what is new. An index key may stand without an id.
 * Throws without quoting a secret.
 */
export function parseKeys(sealing: string, index: string, cipher: CipherName = 'aes'): Keys {
  return { sealing: keyring(sealing, 'TONGBAN_KEYS'), index: keyring(index, 'TONGBAN_INDEX_KEY', ''), cipher };
}

/** `unnamed` is the id of a key that stands without one; where it is not given, each must have an id. */
function keyring(list: string, name: string, unnamed?: string): Keyring {
  const entries = list.split(',').map((entry, place): [string, Buffer] => {
    const [, id = unnamed, key] = /^(?:([\w-]{1,40}):)?([^:]+)$/.exec(entry.trim()) ?? [];
    if (id === undefined || !key)
      throw new Error(`${name} entry ${place + 1} must read name:key, the name of letters and digits`);
    return [id, keyFrom(key, id ? `${name} entry «${id}»` : name)];
  });
  const twice = entries.find(([id], place) => entries.findIndex(([other]) => other === id) < place);
  if (twice) throw new Error(`${name} has two entries «${twice[0]}»: give the new key a new name`);
  return { current: entries[0]?.[0] ?? '', keys: Object.fromEntries(entries) };
}

function keyFrom(text: string, name: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64; make one with: openssl rand -base64 32`);
  return key;
}
