import type { ForeignState } from '#lib/documents/foreign/check-foreign.ts';
import type { FaultCode } from '#lib/documents/foreign/fault.ts';
import type { ProofState } from '#lib/documents/foreign/proof.ts';
import { words } from '#lib/kernel/locale.ts';

type Said = {
  states: Record<ForeignState, { title: string; about: string }>;
  notOurs: Record<'signed' | 'unsigned', string>;
  ended: string;
  notBegun: string;
  kinds: Record<'credential' | 'presentation' | 'envelope', string>;
  proofs: Record<ProofState | 'none' | 'covered' | 'envelope', string>;
  faults: Record<FaultCode, string>;
  labels: Record<
    'fault' | 'proof' | 'issuer' | 'holder' | 'type' | 'description' | 'about' | 'from' | 'until' | 'status',
    string
  >;
  nobody: string;
  status: string;
  over: string;
  notYet: string;
  more: (count: number) => string;
  place: (at: string, fault: string) => string;
};

/** What the page says of a W3C credential that somebody else issued. */
export const foreignWords = words<Said>({
  zh: {
    states: {
      malformed: { title: '不是合格的 W3C 凭证', about: '下列各处不符合《可验证凭证数据模型 2.0》。' },
      broken: { title: '不可信：签名与内容不符', about: '内容可能被改动过。请不要采信，并要求出示原件。' },
      unsigned: { title: '没有签名', about: '格式没有问题，但它或其中的一部分没有签名，任何人都写得出来。' },
      unchecked: { title: '签名无法核验', about: '格式没有问题，但本页无法核验它的签名，不清楚内容是否被改动过。' },
      over: { title: '签名已过期', about: '签名与内容相符，但签名自身的有效期已过。' },
      holds: { title: '签名相符，但不是本市签发', about: '格式没有问题，签名之后内容没有改动。' },
    },
    notOurs: {
      signed: '这不是本市签发的，签名的密钥属于谁，本市也无从确认；请向凭证上写的签发者核实。',
      unsigned: '这不是本市签发的，出自谁手，本市也无从确认；请向凭证上写的签发者核实。',
    },
    ended: '凭证写明的有效期已过。',
    notBegun: '凭证还没有到生效时间。',
    kinds: { credential: '可验证凭证', presentation: '可验证凭证的出示', envelope: '封装的凭证' },
    proofs: {
      holds: '与内容相符',
      broken: '与内容不符',
      over: '与内容相符，但已过期',
      unknown_kind: '本页无法核验这一类签名',
      unknown_key: '密钥不在凭证里，本页不到别处查找',
      unable: '这个浏览器不支持这一类签名，请换用新版浏览器',
      none: '没有',
      covered: '自身没有，由出示人的签名一并担保',
      envelope: '在封装里，本页不核验这一类签名',
    },
    faults: {
      context_missing: '缺少这一项',
      context_first: '第一项应为 https://www.w3.org/ns/credentials/v2',
      context_item: '应为网址（URL）或词语定义',
      version_one: '用的是数据模型第 1 版，本页只核验第 2 版',
      term_redefined: '改动了不得改动的词语定义',
      term_not_url: '词语应定义为网址（URL）',
      type_missing: '缺少应有的类型',
      type_unknown: '类型没有定义',
      id_missing: '缺少标识',
      not_url: '应为网址（URL）',
      not_object: '应为 JSON 对象',
      empty: '没有内容',
      missing: '缺少这一项',
      not_text: '应为文字，或注明语言的文字',
      not_date_time: '应为带时区的日期和时间，如 2026-11-30T09:00:00+08:00',
      ends_before_it_begins: '失效时间早于生效时间',
      digest_missing: '缺少摘要值',
      digest_malformed: '摘要值写法不对',
      named_twice: '同一项出现了两次',
      not_media_type: '应为文件类型，如 application/pdf',
      not_envelope: '应为装有凭证的 data: 网址',
      not_the_holder: '凭证自身没有签名，签发者又不是出示的人',
    },
    labels: {
      ...{ fault: '不符之处', proof: '签名', issuer: '自称的签发者', holder: '自称的持有人', type: '类型' },
      ...{ description: '说明', about: '内容', from: '生效时间', until: '失效时间', status: '是否撤销' },
    },
    nobody: '没有写明',
    status: '凭证写明了查询的网址，本页没有查询',
    over: '（已过）',
    notYet: '（未到）',
    more: (count) => `另有 ${count} 项没有列出`,
    place: (at, fault) => `${at}：${fault}`,
  },
  en: {
    states: {
      malformed: {
        title: 'Not a well-formed W3C credential',
        about: 'It breaks the Verifiable Credentials Data Model 2.0 in the places listed below.',
      },
      broken: {
        title: 'Do not trust it: the signature does not fit',
        about: 'It may have been altered. Ask to see the original.',
      },
      unsigned: {
        title: 'Not signed',
        about: 'It is well formed, but it, or a part of it, bears no signature: anybody could have written it.',
      },
      unchecked: {
        title: 'Signature not checked',
        about: 'It is well formed, but bears a signature that this page cannot check, so it may have been altered.',
      },
      over: {
        title: 'The signature has expired',
        about: 'Signature and content agree, but the signature was good for a time that is over.',
      },
      holds: {
        title: 'The signature fits, but this city did not issue it',
        about: 'It is well formed and unaltered since it was signed.',
      },
    },
    notOurs: {
      signed:
        'This city did not issue it and cannot say whose key signed it: ask the issuer that it names whether it is theirs.',
      unsigned:
        'This city did not issue it and cannot say who wrote it: ask the issuer that it names whether it is theirs.',
    },
    ended: 'The time that it names is over.',
    notBegun: 'The time that it names has not begun.',
    kinds: {
      credential: 'Verifiable credential',
      presentation: 'Verifiable presentation',
      envelope: 'Enveloped credential',
    },
    proofs: {
      holds: 'fits the content',
      broken: 'does not fit the content',
      over: 'fits the content, but has expired',
      unknown_kind: 'we cannot check this kind of signature',
      unknown_key: 'its key is not in the credential, and this page looks nowhere else',
      unable: 'this browser does not know this kind of signature; a newer one does',
      none: 'none',
      covered: 'none of its own; that of the presentation covers it',
      envelope: 'in the envelope; we cannot check this kind of signature',
    },
    faults: {
      context_missing: 'is missing',
      context_first: 'must begin with https://www.w3.org/ns/credentials/v2',
      context_item: 'must be a URL or define words',
      version_one: 'is of version 1 of the data model; this page checks version 2',
      term_redefined: 'changes the meaning of a word that is fixed',
      term_not_url: 'must give the word a URL as its meaning',
      type_missing: 'is missing, or lacks the type that it must name',
      type_unknown: 'names a type that nothing defines',
      id_missing: 'is missing',
      not_url: 'must be a URL',
      not_object: 'must be a JSON object',
      empty: 'says nothing',
      missing: 'is missing',
      not_text: 'must be a text, or a text with its language',
      not_date_time: 'must be a date and time with its time zone, such as 2026-11-30T09:00:00+08:00',
      ends_before_it_begins: 'is before validFrom',
      digest_missing: 'has no digest',
      digest_malformed: 'is not written as a digest is',
      named_twice: 'names the same thing twice',
      not_media_type: 'must be a type of file, such as application/pdf',
      not_envelope: 'must be a data: URL with the credential in it',
      not_the_holder: 'is not the holder, though the credential has no signature of its own',
    },
    labels: {
      ...{ fault: 'What is wrong', proof: 'Signature', issuer: 'Issuer, by its own account' },
      ...{ holder: 'Holder, by its own account', type: 'Type', description: 'Description', about: 'What it says' },
      ...{ from: 'Valid from', until: 'Valid until', status: 'Revoked or not' },
    },
    nobody: 'not named',
    status: 'It says where to ask; this page has not asked.',
    over: ' (over)',
    notYet: ' (not yet)',
    more: (count) => `${count} more are not listed`,
    place: (at, fault) => `${at} ${fault}`,
  },
});
