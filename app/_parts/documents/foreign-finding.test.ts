import { expect, test } from 'vitest';
import { checkForeign, type ForeignVerdict } from '#lib/documents/foreign/check-foreign.ts';
import { aDraft, aPresentation, aSigner, signedVector } from '#lib/documents/foreign/foreign.testing.ts';
import { locales } from '#lib/kernel/locale.ts';
import { foreignFinding } from './foreign-finding.ts';
import { foreignWords } from './foreign-words.ts';

const now = new Date('2026-11-30T09:00:00+08:00');

async function verdictOn(content: object | string): Promise<ForeignVerdict> {
  const verdict = await checkForeign(typeof content === 'string' ? content : JSON.stringify(content), now);
  if (!verdict) throw new Error('unreadable');
  return verdict;
}

const zh = { locale: 'zh', now } as const;
const found = async (content: object | string, reader: { locale: 'zh' | 'en'; now: Date } = zh) =>
  foreignFinding(await verdictOn(content), reader);
const valuesOf = ({ lines }: { lines: { label: string; value: string }[] }, label: string) =>
  lines.filter((line) => line.label === label).map(({ value }) => value);

test.each(locales)(
  'in %s, whatever is found, it says that it is not ours and never looks like a valid document',
  async (locale) => {
    const signer = await aSigner();
    const signed = await signer.sign(aDraft({ issuer: signer.did }));
    const others = [
      signedVector,
      signed,
      { ...signed, validFrom: 'x' },
      { ...signed, name: 'x' },
      aDraft(),
      aPresentation(),
    ];
    for (const content of others) {
      const { look, about } = await found(content, { locale, now });
      expect(look).not.toContain('normal');
      expect(Object.values(foreignWords[locale].notOurs).some((words) => about.includes(words))).toBe(true);
    }
  },
);

test('names are told in the language of the reader, else in the first', async () => {
  const name = [
    { '@value': 'Diploma', '@language': 'en' },
    { '@value': '文凭', '@language': 'zh-Hans' },
  ];
  expect((await found(aDraft({ name }))).heading).toBe('文凭');
  expect((await found(aDraft({ name }), { locale: 'en', now })).heading).toBe('Diploma');
  expect((await found(aDraft({ name: [{ '@value': 'Diplôme', '@language': 'fr' }] }))).heading).toBe('Diplôme');
  expect((await found(aDraft())).heading).toBe('可验证凭证');
});

test('who says what of whom and until when stands there, and what is over is told at the top', async () => {
  const finding = await found(
    aDraft({
      issuer: { id: 'did:example:issuer', name: '某大学' },
      ...{ validFrom: '2020-01-01T00:00:00+08:00', validUntil: '2024-01-01T00:00:00+08:00' },
      credentialSubject: { id: 'did:example:a', degree: { name: '学士' } },
      credentialStatus: { type: 'BitstringStatusListEntry' },
    }),
  );
  expect(valuesOf(finding, '自称的签发者')).toEqual(['某大学\ndid:example:issuer']);
  expect(valuesOf(finding, '内容')).toEqual(['id: did:example:a\ndegree: {"name":"学士"}']);
  expect(valuesOf(finding, '失效时间')).toEqual(['2024年1月1日（周一）00:00（已过）']);
  expect(valuesOf(finding, '是否撤销')).toEqual([foreignWords.zh.status]);
  expect(finding.about).toContain(foreignWords.zh.ended);
  expect((await found(aDraft({ validFrom: '2027-01-01T00:00:00Z' }))).about).toContain(foreignWords.zh.notBegun);
});

test('each credential of a presentation has its lines, and a long one is cut', async () => {
  const many = ['甲', '乙'].map((name) => aDraft({ name }));
  const finding = await found(aPresentation({ holder: 'did:example:a', verifiableCredential: many }));
  expect(valuesOf(finding, '自称的持有人')).toEqual(['did:example:a']);
  expect(valuesOf(finding, '可验证凭证 2')).toEqual(['乙\nVerifiableCredential']);
  const long = await found(aDraft({ description: '长'.repeat(5000) }));
  expect(valuesOf(long, '说明')[0]).toHaveLength(2001);
});

test('a credential without a signature of its own stands under that of its presentation', async () => {
  const signer = await aSigner();
  const content = aPresentation({ holder: signer.did, verifiableCredential: [aDraft({ issuer: signer.did })] });
  const { holds, covered, none } = foreignWords.zh.proofs;
  const shown = await signer.sign(content, { proofPurpose: 'authentication' });
  expect(valuesOf(await found(shown), '签名')).toEqual([holds, covered]);
  expect(valuesOf(await found(content), '签名')).toEqual([none, none]);
});

test('what an envelope says is shown, its signature not checked', async () => {
  const token = Buffer.from(JSON.stringify(aDraft({ name: '文凭' }))).toString('base64url');
  const finding = await found({
    ...{ '@context': 'https://www.w3.org/ns/credentials/v2', type: 'EnvelopedVerifiableCredential' },
    id: `data:application/vc+jwt,eyJhbGciOiJFUzI1NiJ9.${token}.AA`,
  });
  expect(finding).toMatchObject({ title: foreignWords.zh.states.unchecked.title, heading: '文凭' });
  expect(valuesOf(finding, '自称的签发者')).toEqual(['did:example:issuer']);
  expect(valuesOf(finding, '签名')).toEqual([foreignWords.zh.proofs.envelope]);
});

test('what is too much for a page is counted', async () => {
  const { lines } = await found(aDraft({ evidence: Array.from({ length: 25 }, () => ({})) }));
  expect(lines[0]?.value).toBe('evidence.0.type：缺少应有的类型');
  expect(lines[20]?.value).toBe('另有 5 项没有列出');
  const many = await found(aPresentation({ verifiableCredential: Array.from({ length: 100 }, () => aDraft()) }));
  expect(many.lines).toHaveLength(201);
  expect(many.lines.at(-1)?.value).toBe('另有 203 项没有列出');
});
