import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument, isScalar, visit, isMap } from 'yaml';
import { checkForeign } from '#lib/documents/foreign/check-foreign.ts';
import { signedVector } from '#lib/documents/foreign/foreign.testing.ts';
import { decodeBase64url } from './base64url.ts';
import { Hidden } from './disclosure.ts';
import { isSignedBy, readJws, type Jwk } from './jws.ts';
import type { ClaimPath } from './reveal.ts';
import { issueSdJwt, presentSdJwt, readSdJwt, revealed } from './sd-jwt.ts';
import { aKey } from './credential.testing.ts';

const folder = process.env['TONGBAN_VECTORS'] ?? '/work/shared/data';

type Wycheproof = {
  testGroups: { private?: Jwk; public?: Jwk; tests: { tcId: number; jws: string; result: string }[] }[];
};
type Ed25519 = {
  testGroups: { publicKeyJwk: Jwk; tests: { tcId: number; msg: string; sig: string; result: string }[] }[];
};

const unzipped = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(`${folder}/jose-sd-jwt/${file}`)).toString());

async function isAccepted(jws: unknown, jwk: Jwk): Promise<boolean> {
  const read = typeof jws === 'string' ? readJws(jws) : undefined;
  return read !== undefined && isSignedBy(read, jwk);
}

describe.skipIf(!existsSync(folder))(`Vectors of others (skipped without ${folder})`, () => {
  test('Wycheproof: no invalid signature is accepted, and every valid one of our algorithms is', async () => {
    const { testGroups } = unzipped('wycheproof/json_web_signature_test.json.gz') as Wycheproof;
    const wrong: number[] = [];
    let [accepted, refused] = [0, 0];
    for (const group of testGroups)
      for (const { tcId, jws, result } of group.tests) {
        const { d: _, ...jwk } = (group.public ?? group.private ?? {}) as Jwk & { d?: string };
        const isAccept = await isAccepted(jws, jwk);
        const ours = jwk.kty === 'OKP' || (jwk.kty === 'EC' && jwk.crv === 'P-256');
        if (isAccept ? result === 'invalid' : ours && result === 'valid') wrong.push(tcId);
        if (isAccept) accepted += 1;
        else refused += 1;
      }
    console.info(`Wycheproof JWS: ${accepted} accepted, ${refused} refused`);
    expect(wrong).toEqual([]);
    expect(accepted).toBeGreaterThan(0);
  });

  test('Wycheproof: Ed25519', async () => {
    const { testGroups } = unzipped('wycheproof/ed25519_test.json.gz') as Ed25519;
    const wrong: number[] = [];
    for (const { publicKeyJwk, tests } of testGroups)
      for (const { tcId, msg, sig, result } of tests) {
        const [signed, signature] = [msg, sig].map((hex) => Uint8Array.from(Buffer.from(hex, 'hex')));
        if (!signed || !signature) throw new Error('No test');
        const read = { header: { alg: 'EdDSA' }, payload: signed, signed, signature };
        if ((await isSignedBy(read, publicKeyJwk)) !== (result === 'valid')) wrong.push(tcId);
      }
    expect(wrong).toEqual([]);
  });

  test('RFC 8037: the signature of the cookbook by Ed25519', async () => {
    const { input, output } = JSON.parse(
      readFileSync(`${folder}/jose-sd-jwt/jose-cookbook/curve25519/jws.json`, 'utf8'),
    ) as {
      input: { key: Jwk & { d?: string } };
      output: { compact: string };
    };
    const { d: _, ...key } = input.key;
    expect(await isAccepted(output.compact, key)).toBe(true);
    expect(await isAccepted(output.compact.replace('.', 'A.'), key)).toBe(false);
  });

  test('RFC 7520: what is signed with what the city does not use is refused', async () => {
    const jws = `${folder}/jose-sd-jwt/jose-cookbook/jws`;
    for (const file of readdirSync(jws)) {
      const { input, output } = JSON.parse(readFileSync(`${jws}/${file}`, 'utf8')) as {
        input: { key: Jwk | Jwk[] };
        output: { compact?: string };
      };
      const [key = {}] = [input.key].flat();
      expect(await isAccepted(output.compact, key), file).toBe(false);
    }
  });

  const w3c = `${folder}/verifiable-credentials`;
  const now = new Date();
  const w3cFiles = (at: string) =>
    (existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }) : []).filter((file) =>
      file.endsWith('.json'),
    );

  test('W3C VC 2.0: every valid credential and presentation is well formed, and every invalid one is refused', async () => {
    const files = w3cFiles(`${w3c}/given`);
    const isWellFormed = async (file: string) => {
      const verdict = await checkForeign(readFileSync(`${w3c}/given/${file}`, 'utf8'), now);
      return verdict !== undefined && verdict.state !== 'malformed';
    };
    const found = await Promise.all(files.map(async (file) => ({ file, isFine: await isWellFormed(file) })));
    const labelled = (label: RegExp) => found.filter(({ file }) => label.test(file));
    const [valid, invalid] = [labelled(/-ok\.json$/), labelled(/-fail(-or-inject)?\.json$/)];
    const others = found.filter((one) => !valid.includes(one) && !invalid.includes(one));
    const [passed, refused] = [valid.filter(({ isFine }) => isFine), invalid.filter(({ isFine }) => !isFine)];
    console.info(
      `W3C VC 2.0: ${passed.length} of ${valid.length} valid ones pass, ${refused.length} of ${invalid.length} invalid ones are refused`,
    );
    for (const { file, isFine } of others)
      console.info(`W3C VC 2.0, without a label: ${file} ${isFine ? 'passes' : 'is refused'}`);
    expect(valid.filter((one) => !passed.includes(one))).toEqual([]);
    expect(invalid.filter((one) => !refused.includes(one))).toEqual([]);
    expect(valid.length + invalid.length).toBeGreaterThan(0);
  });

  test('W3C VC 2.0: none of them is a document of the city', () => {
    for (const file of w3cFiles(`${w3c}/given`))
      expect(readSdJwt(readFileSync(`${w3c}/given/${file}`, 'utf8')), file).toBeUndefined();
  });

  // A folder with other credentials need not hold the signed ones again.
  const eddsa = `${w3c}/eddsa`;
  test.skipIf(!existsSync(eddsa))(
    'W3C Data Integrity: what eddsa-jcs-2022 signed holds; other kinds are not checked',
    async () => {
      const files = w3cFiles(eddsa).filter((file) => /(^|\/)signed\w*\.json$/.test(file));
      const stateOf = async (file: string) =>
        (await checkForeign(readFileSync(`${eddsa}/${file}`, 'utf8'), now))?.state;
      const states = await Promise.all(files.map(async (file) => [file, await stateOf(file)] as const));
      const isJcs = (file: string) => file.startsWith('eddsa-jcs-2022/');
      expect(states.filter(([file]) => isJcs(file)).length).toBeGreaterThan(0);
      for (const [file, state] of states) expect(state, file).toBe(isJcs(file) ? 'holds' : 'unchecked');
      expect(readFileSync(`${eddsa}/eddsa-jcs-2022/signedJCS.json`, 'utf8').trim()).toBe(signedVector);
    },
  );

  const cases = existsSync(folder) ? readdirSync(`${folder}/jose-sd-jwt/sd-jwt/given`) : [];
  test.each(cases)('RFC 9901: what the holder chose of %s is what the verifier reads, and no more', async (file) => {
    const text = readFileSync(`${folder}/jose-sd-jwt/sd-jwt/given/${file}`, 'utf8');
    const { holder_disclosed_claims: chosen, expect_verified_user_claims: expected } = parse(text, {
      logLevel: 'silent',
    }) as Record<string, unknown>;
    const key = await aKey();
    const whole = await issueSdJwt(key.privateKey, { kid: 'd1' }, userClaims(text));
    const part = readSdJwt(await presentSdJwt(whole, (path) => isChosen(chosen, path)));
    if (!part) throw new Error('unreadable');
    expect(await isSignedBy(part.jws, key.published)).toBe(true);
    const { claims } = (await revealed(part)) ?? {};
    expect(claims).toBeDefined();
    // Some cases only say what is issued.
    expect(claims).toEqual(expected ?? claims);
  });
});

/** The claims of a case, with what it marks `!sd` hidden. */
function userClaims(text: string): Record<string, unknown> {
  const document = parseDocument(text, { logLevel: 'silent' });
  const marked = new Set<unknown>();
  visit(document, {
    Node: (_, node) => {
      if (node.tag === '!sd') marked.add(node);
    },
  });
  const valueOf = (node: unknown): unknown => {
    if (isMap(node))
      return Object.fromEntries(
        node.items.map(({ key, value }) => [
          isScalar(key) ? String(key.value) : '',
          marked.has(key) ? new Hidden(valueOf(value)) : valueOf(value),
        ]),
      );
    if (node && typeof node === 'object' && 'items' in node)
      return (node.items as unknown[]).map((item) => (marked.has(item) ? new Hidden(valueOf(item)) : valueOf(item)));
    if (!isScalar(node)) return null;
    // A scalar with a tag is a text to the parser.
    return node.type === 'PLAIN' ? (parse(node.source ?? 'null') as unknown) : node.value;
  };
  return valueOf(document.get('user_claims', true)) as Record<string, unknown>;
}

/** A claim is shown where the choice at its place is neither missing nor false. */
function isChosen(chosen: unknown, path: ClaimPath): boolean {
  let at: unknown = chosen;
  for (const part of path)
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[part] : undefined;
  return Boolean(at);
}

test('a text in base64url is read only as it is written in one way', () => {
  expect(decodeBase64url('AA')).toEqual(Uint8Array.of(0));
  for (const text of ['AB', 'AA==', 'A', 'AA\n', ' AA', 'A+', 'A/'])
    expect(decodeBase64url(text), text).toBeUndefined();
});
