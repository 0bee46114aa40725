import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import { aDocument, aKey, issuedAt, theClaims, trustIn } from './credential.testing.ts';
import { presentSdJwt } from './sd-jwt.ts';

const key = await aKey();
const trust = trustIn([key.published]);
const stateOf = async (text: string, trusted = trust, now = issuedAt) =>
  (await checkDocument(text, trusted, now)).state;

test('a document of the city is valid and says everything that its holder shows', async () => {
  const verdict = await checkDocument(await aDocument(key), trust, issuedAt);
  expect(verdict).toMatchObject({ state: 'valid', claims: theClaims });
});

test('a holder shows the name and one item, and nothing else can be read', async () => {
  const whole = await aDocument(key, {
    items: { ...theClaims.items, area: { label: { zh: '面积', en: 'Area' }, value: '88 平方米' } },
  });
  const part = await presentSdJwt(
    whole,
    ([first, second]) => first === 'holder' || (first === 'items' && second !== 'area'),
  );
  const verdict = await checkDocument(part, trust, issuedAt);
  if (!('claims' in verdict)) throw new Error(verdict.state);
  expect(verdict.state).toBe('valid');
  expect(Object.keys(verdict.claims.items ?? {})).toEqual(['premises']);
  expect(verdict.claims.holder_code).toBeUndefined();
  expect(verdict.claims.record).toBeUndefined();
});

test('a document is expired from the end of its last day on, and not before', async () => {
  const text = await aDocument(key);
  const end = new Date((theClaims.exp ?? 0) * 1000);
  expect(await stateOf(text, trust, new Date(end.getTime() - 1))).toBe('valid');
  expect(await stateOf(text, trust, end)).toBe('expired');
});

test('a document that was revoked says so, also when it is expired', async () => {
  const text = await aDocument(key);
  expect(await stateOf(text, trustIn([key.published], [7]))).toBe('revoked');
  expect(await stateOf(text, trustIn([key.published], [6, 8]))).toBe('valid');
  expect(await stateOf(text, trustIn([key.published], [7]), new Date('2040-01-01'))).toBe('revoked');
});

test('without a list, or with one from before the document, it is not known whether it was revoked', async () => {
  const text = await aDocument(key, { status: { status_list: { idx: 1000, uri: '' } } });
  expect(await stateOf(text)).toBe('status_unknown');
  expect(await stateOf(await aDocument(key), { ...trust, statusList: undefined })).toBe('status_unknown');
});

test('another issuer is unknown', async () => {
  expect(await stateOf(await aDocument(key, { iss: 'https://else.example' }))).toBe('unknown_issuer');
});

test('a key that the city does not have is the wrong one', async () => {
  expect(await stateOf(await aDocument(await aKey('d2')))).toBe('wrong_key');
});

test('a key of somebody else under a name of ours changes the document', async () => {
  expect(await stateOf(await aDocument(await aKey('d1')))).toBe('altered');
});

test('a key counts for what it signed in its time: older documents hold after it is replaced, later ones do not', async () => {
  const replaced = { ...key.published, usedUntil: theClaims.iat };
  const trusted = trustIn([replaced, (await aKey('d2')).published]);
  expect(await stateOf(await aDocument(key), trusted)).toBe('valid');
  expect(await stateOf(await aDocument(key, { iat: theClaims.iat + 1 }), trusted)).toBe('wrong_key');
});

test('a disclosure of another document, twice the same, or of nothing makes it an altered one', async () => {
  const [text, other] = [await aDocument(key), await aDocument(key)];
  const [jwt, first, second, ...rest] = text.split('~');
  const strange = other.split('~')[1];
  for (const disclosures of [
    [strange, second, ...rest],
    [first, first, second, ...rest],
    [second, ...rest.slice(1), strange, ''],
  ])
    expect(await stateOf([jwt, ...disclosures].join('~'))).toBe('altered');
});

test('the other way of writing the same signature is no document of ours', async () => {
  const [jwt = '', ...disclosures] = (await aDocument(key)).split('~');
  const [head, body, signature = ''] = jwt.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const other = (order - BigInt(`0x${bytes.subarray(32).toString('hex')}`)).toString(16).padStart(64, '0');
  const turned = Buffer.concat([bytes.subarray(0, 32), Buffer.from(other, 'hex')]).toString('base64url');
  expect(await stateOf([`${head}.${body}.${turned}`, ...disclosures].join('~'))).toBe('altered');
});

test('what is no document is unreadable', async () => {
  for (const text of ['', '~', 'a.b.c~', 'https://example.com', await aDocument(key).then((one) => `${one}x.y.z`)])
    expect(await stateOf(text)).toBe('unreadable');
});
