import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';

/** Authenticated encryption under a key of 32 bytes; `place` is authenticated with the text, but not kept. */
export type Cipher = {
  /** Stands in what is sealed, so that a change of cipher leaves old texts readable. */
  mark: string;
  seal(given: { key: Buffer; nonce: Buffer; text: string; place: string }): Buffer;
  open(given: { key: Buffer; bytes: Buffer; place: string | undefined }): string;
};

const nonceLength = 12;

/** AES-256-GCM: nonce (12 bytes), tag (16), text. */
const aes: Cipher = {
  mark: 'a',
  seal({ key, nonce, text, place }) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  },
  open({ key, bytes, place }) {
    // Without the length, Node takes the first four bytes of a tag for a tag.
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), { authTagLength: 16 });
    if (place !== undefined) decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(nonceLength, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  },
};

/** SM4 in counter mode, then HMAC-SM3 (GB/T 32907, 32905, 15852.2): nonce (12 bytes), tag (32), text. */
const sm4: Cipher = {
  mark: 's',
  seal({ key, nonce, text, place }) {
    const cipher = createCipheriv('sm4-ctr', partOf(key, 'encrypt').subarray(0, 16), counterFrom(nonce));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, tagOf({ key, nonce, body, place }), body]);
  },
  open({ key, bytes, place = '' }) {
    const [nonce, tag, body] = [bytes.subarray(0, nonceLength), bytes.subarray(nonceLength, 44), bytes.subarray(44)];
    if (tag.length !== 32 || !timingSafeEqual(tag, tagOf({ key, nonce, body, place })))
      throw new Error('The text is not what was sealed: unable to authenticate');
    const decipher = createDecipheriv('sm4-ctr', partOf(key, 'encrypt').subarray(0, 16), counterFrom(nonce));
    return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
  },
};

const partOf = (key: Buffer, purpose: string): Buffer => createHmac('sm3', key).update(purpose).digest();
const counterFrom = (nonce: Buffer): Buffer => Buffer.concat([nonce, Buffer.alloc(4)]);

function tagOf({ key, nonce, body, place }: { key: Buffer; nonce: Buffer; body: Buffer; place: string }): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.byteLength(place));
  const mac = createHmac('sm3', partOf(key, 'authenticate'));
  return mac.update(length).update(place).update(nonce).update(body).digest();
}

export const ciphers = { aes, sm4 } satisfies Record<string, Cipher>;
export type CipherName = keyof typeof ciphers;
