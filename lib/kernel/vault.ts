import { createCipheriv, createDecipheriv, createHmac, randomFillSync } from 'node:crypto';

/** Secret keys of 32 bytes each: `sealing` by id, of which `current` encrypts; `index` for keyed hashes. */
export type Keys = { current: string; sealing: Record<string, Buffer>; index: Buffer };

/** Encrypts texts (AES-256-GCM) and makes keyed hashes (HMAC-SHA-256). */
export type Vault = {
  seal(text: string): string;
  /** Throws if the text was altered or its key is unknown. */
  open(sealed: string): string;
  hash(text: string): string;
  isCurrent(sealed: string): boolean;
};

/** Sealed texts read `<key id>.<base64url of nonce (12 bytes), tag (16 bytes), ciphertext>`. */
export function createVault({ current, sealing, index }: Keys): Vault {
  const keyOf = (id: string): Buffer => {
    const key = sealing[id];
    if (!key) throw new Error(`No key «${id}» to open a sealed text with`);
    return key;
  };
  return {
    seal(text) {
      const nonce = newNonce();
      const cipher = createCipheriv('aes-256-gcm', keyOf(current), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${current}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
    },
    open(sealed) {
      const dot = sealed.indexOf('.');
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
      const key = keyOf(sealed.slice(0, dot));
      // Without the length, Node takes the first four bytes of a tag for a tag.
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
    hash: (text) => createHmac('sha256', index).update(text).digest('base64url'),
    isCurrent: (sealed) => sealed.startsWith(`${current}.`),
  };
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
export function parseKeys(sealing: string, index: string): Keys {
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
  };
}

function keyFrom(text: string, name: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error(`${name} must be 32 bytes in base64; make one with: openssl rand -base64 32`);
  return key;
}
