import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Field } from './form.ts';
import { partsOf } from './parts.ts';
import { sayDay, sayNumber } from './say.ts';

/** Why an answer cannot be taken. `part` names the part of an address or a person that it is about. */
export type Problem = { part?: string } & (
  | { code: 'required' | 'not-a-date' | 'not-a-number' | 'not-an-option' | 'declaration' }
  | { code: 'credit-code' | 'other-company' | 'phone' | 'email' | 'pattern' }
  | { code: 'resident-id-length' | 'resident-id-region' | 'resident-id-date' | 'resident-id-checksum' }
  | { code: 'too-long'; max: number }
  | { code: 'too-short'; min: number }
  | { code: 'date-too-early'; from: Day }
  | { code: 'date-too-late'; to: Day }
  | { code: 'closed-day'; next: Day }
  | { code: 'number-too-small'; min: number }
  | { code: 'number-too-large'; max: number }
  | { code: 'decimals'; most: number }
);
type Code = Problem['code'];
type Words = { [C in Code]: (field: Field, problem: Extract<Problem, { code: C }>) => string };

/** One sentence that says what to do. For a part of an address or a person, `field` may be the part or the whole. */
export function sayProblem(problem: Problem, field: Field, locale: Locale): string {
  const about = partsOf(field).find(({ id }) => id === problem.part) ?? field;
  // Sound: the entry is the one of this problem's own code.
  const words = (locale === 'zh' ? chinese : english)[problem.code] as (field: Field, problem: Problem) => string;
  return words(about, problem);
}

const chinese: Words = {
  required: (field) => ask.zh(field),
  'not-an-option': ({ label }) => `“${label.zh}”请从列出的选项中选择`,
  'not-a-date': ({ label }) => `${label.zh}请写成年月日，例如 2026-11-23`,
  'not-a-number': ({ label }) => `${label.zh}请输入数字，例如 1200`,
  declaration: ({ label }) => `请先阅读，同意后勾选“${openingOf(label.zh)}”`,
  'credit-code': () => '统一社会信用代码有误，请对照营业执照核对这 18 位',
  'other-company': () => '这不是您代为申请的企业的信用代码。为别的企业申请，请选择那家企业，另外开始一份',
  phone: () => '请输入 11 位手机号码，例如 13800138000',
  email: () => '请输入电子邮箱，例如 name@example.com',
  pattern: (field) => (field.kind === 'text' && field.patternMessage?.zh) || `${field.label.zh}的格式不对，请核对`,
  'resident-id-length': () => '居民身份证号码应为 18 位，最后一位可以是 X',
  'resident-id-region': () => '居民身份证号码的前两位有误，请对照证件核对',
  'resident-id-date': () => '居民身份证号码中的出生日期（第 7 至 14 位）有误，请对照证件核对',
  'resident-id-checksum': () => '居民身份证号码有误，请对照证件逐位核对',
  'too-long': ({ label }, { max }) => `${label.zh}请控制在 ${max} 个字以内`,
  'too-short': ({ label }, { min }) => `${label.zh}至少要写 ${min} 个字`,
  'date-too-early': ({ label }, { from }) => `${label.zh}：不能早于${sayDay(from, 'zh')}`,
  'date-too-late': ({ label }, { to }) => `${label.zh}：不能晚于${sayDay(to, 'zh')}`,
  'closed-day': ({ label }, { next }) => `${label.zh}：这一天不办公，之后最近可以办理的是${sayDay(next, 'zh')}`,
  'number-too-small': ({ label }, { min }) => `${label.zh}不能小于 ${sayNumber(min)}`,
  'number-too-large': ({ label }, { max }) => `${label.zh}不能大于 ${sayNumber(max)}`,
  decimals: ({ label }, { most }) => (most ? `${label.zh}最多保留 ${most} 位小数` : `${label.zh}请输入整数`),
};

const english: Words = {
  required: (field) => ask.en(field),
  'not-an-option': ({ label }) => `Choose one of the answers listed under “${label.en}”`,
  'not-a-date': ({ label }) => `${label.en}: enter a real date, for example 2026-11-23`,
  'not-a-number': ({ label }) => `${label.en}: enter a number, for example 1200`,
  declaration: ({ label }) => `Read and, if you agree, tick “${openingOf(label.en)}”`,
  'credit-code': () =>
    'The unified social credit code is not right: check its 18 characters against the business licence',
  'other-company': () =>
    'This is not the code of the company you apply for. To apply for another one, choose it and start a new application',
  phone: () => 'Enter a mobile number with 11 digits, for example 13800138000',
  email: () => 'Enter an e-mail address, for example name@example.com',
  pattern: (field) =>
    (field.kind === 'text' && field.patternMessage?.en) || `${field.label.en}: check how it is written`,
  'resident-id-length': () => 'A resident identity number has 18 characters; the last may be an X',
  'resident-id-region': () => 'The first two digits of the identity number are not right: check them against the card',
  'resident-id-date': () =>
    'The date of birth in the identity number (digits 7 to 14) is not right: check it against the card',
  'resident-id-checksum': () => 'The identity number is not right: check every digit against the card',
  'too-long': ({ label }, { max }) => `${label.en}: use ${max} characters or fewer`,
  'too-short': ({ label }, { min }) => `${label.en}: write at least ${min} characters`,
  'date-too-early': ({ label }, { from }) => `${label.en}: the date must be ${sayDay(from, 'en')} or later`,
  'date-too-late': ({ label }, { to }) => `${label.en}: the date must be ${sayDay(to, 'en')} or earlier`,
  'closed-day': ({ label }, { next }) =>
    `${label.en}: the office is closed on that day; it is next open on ${sayDay(next, 'en')}`,
  'number-too-small': ({ label }, { min }) => `${label.en}: enter ${sayNumber(min)} or more`,
  'number-too-large': ({ label }, { max }) => `${label.en}: enter ${sayNumber(max)} or less`,
  decimals: ({ label }, { most }) =>
    `${label.en}: ${most ? `use at most ${most} decimal places` : 'enter a whole number'}`,
};

/** The first clause of a statement: enough to tell it from the next one. */
const openingOf = (statement: string): string => statement.split(/[，。；,.;]/)[0] ?? statement;

const chosen: Field['kind'][] = ['choice', 'choices', 'yes-no'];
const question = {
  zh: /吗$|何|哪|谁|什么|怎样|几个/,
  en: /^(Who|What|When|Where|Which|Why|How|Is|Are|Do|Does|Did|Has|Have|Can|Will|Should|In|It|They|You|Through|Paid|Living|Working|Studying)\b/,
};

/** A label may be a noun (“full name”) or a question (“Where the household is registered”). */
const ask = {
  zh({ kind, label: { zh } }: Field): string {
    if (kind === 'yes-no' || question.zh.test(zh)) return `请回答“${zh}”`;
    return chosen.includes(kind) ? `请为“${zh}”选一项` : `请输入${zh}`;
  },
  en(field: Field): string {
    const { en } = field.label;
    if (chosen.includes(field.kind)) return `Choose an answer to “${en}”`;
    if (question.en.test(en)) return `Answer “${en}”`;
    const yours = 'prefill' in field && field.prefill?.startsWith('person.') ? 'your ' : '';
    const the = /^\w+ of /.test(en) ? 'the ' : '';
    return `Enter ${yours || the}${/^[A-Z](?:[a-z-]|$)/.test(en) ? en[0]?.toLowerCase() + en.slice(1) : en}`;
  },
};
