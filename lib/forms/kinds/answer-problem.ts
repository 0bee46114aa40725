import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { HalfDay } from '#lib/deadlines/opening-days.ts';
import { sayDay, sayNumber } from './say.ts';

/** Why an answer cannot be taken. `part` names the part of an address or a person that it is about. */
export type Problem = { part?: string } & (
  | { code: 'required' | 'not-a-date' | 'not-a-number' | 'not-an-option' | 'declaration' }
  | { code: 'which-one' | 'not-in-list' }
  | { code: 'credit-code' | 'other-company' | 'phone' | 'email' | 'pattern' }
  | { code: 'resident-id-length' | 'resident-id-region' | 'resident-id-date' | 'resident-id-checksum' }
  | { code: 'too-long'; max: number }
  | { code: 'too-short'; min: number }
  | { code: 'date-too-early'; from: Day }
  | { code: 'date-too-late'; to: Day }
  | { code: 'closed-day'; next: Day }
  | { code: 'closed-half'; half: HalfDay }
  /** A rule of the form does not hold. */
  | { code: 'check'; message: Bilingual }
  /** `other` is the question whose answer says otherwise. */
  | { code: 'birth-differs'; other: Bilingual }
  | { code: 'sex-differs'; other: Bilingual }
  | { code: 'same-number'; other: Bilingual }
  | { code: 'number-too-small'; min: number }
  | { code: 'number-too-large'; max: number }
  | { code: 'decimals'; most: number }
  | { code: 'not-a-file' }
  | { code: 'too-many-files'; most: number }
  | { code: 'too-few-entries'; least: number }
  | { code: 'too-many-entries'; most: number }
);

/** The verb of a kind of question: write, pick among options, say whether, agree, hand in. */
export type Asks = 'enter' | 'choose' | 'say' | 'tick' | 'add';

/** The question that a problem is about. */
export type About = {
  asks: Asks;
  label: Bilingual;
  short?: Bilingual | undefined;
  patternMessage?: Bilingual | undefined;
};

type Code = Problem['code'];
/** `name` begins a sentence. */
type Words = { [C in Code]: (about: About & { name: string }, problem: Extract<Problem, { code: C }>) => string };

/** One sentence that says what to do. */
export function wordsOf(problem: Problem, about: About, locale: Locale): string {
  // Sound: the entry is the one of this problem's own code.
  const words = (locale === 'zh' ? chinese : english)[problem.code] as (about: object, problem: Problem) => string;
  return words({ ...about, name: capital((about.short ?? about.label)[locale]) }, problem);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const chinese: Words = {
  required: (about) => ask.zh(about),
  'not-an-option': ({ label }) => `“${label.zh}”请从列出的选项中选择`,
  'which-one': ({ name }) => `${name}：请从下面选出您要的一项，或者改写`,
  'not-in-list': ({ name }) => `${name}：没有找到您写的这一项，请换一种写法，或者只写开头的字`,
  'not-a-date': ({ name }) => `${name}请写成年月日，例如 2026-11-23`,
  'not-a-number': ({ name }) => `${name}请输入数字，例如 1200`,
  declaration: ({ label }) => `请先阅读，同意后勾选“${openingOf(label.zh)}”`,
  'credit-code': () => '统一社会信用代码有误，请对照营业执照核对这 18 位',
  'other-company': () => '这不是您代为申请的企业的信用代码。为别的企业申请，请选择那家企业，另外开始一份',
  phone: () => '请输入 11 位手机号码，例如 13800138000',
  email: () => '请输入电子邮箱，例如 name@example.com',
  pattern: ({ name, patternMessage }) => patternMessage?.zh ?? `${name}的格式不对，请核对`,
  'resident-id-length': () => '居民身份证号码应为 18 位，最后一位可以是 X',
  'resident-id-region': () => '居民身份证号码的前两位有误，请对照证件核对',
  'resident-id-date': () => '居民身份证号码中的出生日期（第 7 至 14 位）有误，请对照证件核对',
  'resident-id-checksum': () => '居民身份证号码有误，请对照证件逐位核对',
  'too-long': ({ name }, { max }) => `${name}请控制在 ${max} 个字以内`,
  'too-short': ({ name }, { min }) => `${name}至少要写 ${min} 个字`,
  'date-too-early': ({ name }, { from }) => `${name}：不能早于${sayDay(from, 'zh')}`,
  'date-too-late': ({ name }, { to }) => `${name}：不能晚于${sayDay(to, 'zh')}`,
  'closed-day': ({ name }, { next }) => `${name}：这一天不办公，之后最近可以办理的是${sayDay(next, 'zh')}`,
  'closed-half': ({ name }, { half }) =>
    half === 'afternoon'
      ? `${name}：这一天下午不办公，请选上午，或者换一天`
      : `${name}：这一天上午不办公，请选下午，或者换一天`,
  check: (_about, { message }) => message.zh,
  'birth-differs': ({ name }, { other }) => `${name}与“${other.zh}”中的出生日期不一致，请核对`,
  'sex-differs': ({ name }, { other }) => `${name}与“${other.zh}”表示的性别不一致，请核对`,
  'same-number': (_about, { other }) => `这个号码与“${other.zh}”相同，姓名却不同。请分别填写两个人各自的号码`,
  'number-too-small': ({ name }, { min }) => `${name}不能小于 ${sayNumber(min)}`,
  'number-too-large': ({ name }, { max }) => `${name}不能大于 ${sayNumber(max)}`,
  decimals: ({ name }, { most }) => (most ? `${name}最多保留 ${most} 位小数` : `${name}请输入整数`),
  'not-a-file': ({ label }) => `“${label.zh}”的文件没有找到，请重新上传`,
  'too-many-files': ({ label }, { most }) => `“${label.zh}”最多 ${most} 个文件，请删去几个`,
  'too-few-entries': ({ label }, { least }) => `“${label.zh}”至少要填 ${least} 项`,
  'too-many-entries': ({ label }, { most }) => `“${label.zh}”最多填 ${most} 项，请删去几项`,
};

const english: Words = {
  required: (about) => ask.en(about),
  'not-an-option': ({ label }) => `Choose one of the answers listed under “${label.en}”`,
  'which-one': ({ name }) => `${name}: choose the one you mean below, or write it another way`,
  'not-in-list': ({ name }) =>
    `${name}: we did not find what you wrote. Try another name for it, or only how it begins`,
  'not-a-date': ({ name }) => `${name}: enter a real date, for example 2026-11-23`,
  'not-a-number': ({ name }) => `${name}: enter a number, for example 1200`,
  declaration: ({ label }) => `Read and, if you agree, tick “${openingOf(label.en)}”`,
  'credit-code': () =>
    'The unified social credit code is not right: check its 18 characters against the business licence',
  'other-company': () =>
    'This is not the code of the company you apply for. To apply for another one, choose it and start a new application',
  phone: () => 'Enter a mobile number with 11 digits, for example 13800138000',
  email: () => 'Enter an e-mail address, for example name@example.com',
  pattern: ({ name, patternMessage }) => patternMessage?.en ?? `${name}: check how it is written`,
  'resident-id-length': () => 'A resident identity number has 18 characters; the last may be an X',
  'resident-id-region': () => 'The first two digits of the identity number are not right: check them against the card',
  'resident-id-date': () =>
    'The date of birth in the identity number (digits 7 to 14) is not right: check it against the card',
  'resident-id-checksum': () => 'The identity number is not right: check every digit against the card',
  'too-long': ({ name }, { max }) => `${name}: use ${max} characters or fewer`,
  'too-short': ({ name }, { min }) => `${name}: write at least ${min} characters`,
  'date-too-early': ({ name }, { from }) => `${name}: the date must be ${sayDay(from, 'en')} or later`,
  'date-too-late': ({ name }, { to }) => `${name}: the date must be ${sayDay(to, 'en')} or earlier`,
  'closed-day': ({ name }, { next }) =>
    `${name}: the office is closed on that day; it is next open on ${sayDay(next, 'en')}`,
  'closed-half': ({ name }, { half }) =>
    `${name}: the office is closed in the ${half} of that day; choose the ${half === 'afternoon' ? 'morning' : 'afternoon'}, or another day`,
  check: (_about, { message }) => message.en,
  'birth-differs': ({ name }, { other }) => `${name}: the date of birth in “${other.en}” is another one; check both`,
  'sex-differs': ({ name }, { other }) => `${name}: the number in “${other.en}” stands for the other sex; check both`,
  'same-number': (_about, { other }) =>
    `This number is the same as in “${other.en}”, but the name is not. Enter each person’s own number`,
  'number-too-small': ({ name }, { min }) => `${name}: enter ${sayNumber(min)} or more`,
  'number-too-large': ({ name }, { max }) => `${name}: enter ${sayNumber(max)} or less`,
  decimals: ({ name }, { most }) =>
    `${name}: ${most ? `use at most ${most} decimal ${most === 1 ? 'place' : 'places'}` : 'enter a whole number'}`,
  'not-a-file': ({ label }) => `The file for “${label.en}” was not found: add it again`,
  'too-many-files': ({ label }, { most }) =>
    `“${label.en}” takes ${most} ${most === 1 ? 'file' : 'files'} at most: remove some`,
  'too-few-entries': ({ label }, { least }) =>
    `“${label.en}”: add ${least === 1 ? 'at least one' : `at least ${least}`}`,
  'too-many-entries': ({ label }, { most }) => `“${label.en}” takes ${most} at most: remove some`,
};

/** The first clause of a statement: enough to tell it from the next one. */
const openingOf = (statement: string): string => statement.split(/[，。；,.;]/)[0] ?? statement;

const verbs: Bilingual<Record<Asks, string>> = {
  zh: { enter: '请输入', choose: '请选择', say: '请选择', tick: '请勾选', add: '请上传' },
  en: { enter: 'Enter ', choose: 'Choose ', say: 'Say ', tick: 'Tick ', add: 'Add ' },
};

/** Names the missing answer by its short form, or quotes the page's question. */
const ask = {
  zh: ({ asks, label, short }: About): string => {
    if (short) return verbs.zh[asks] + short.zh;
    if (asks === 'add') return `请上传“${label.zh}”`;
    return asks === 'enter' ? `请填写“${label.zh}”` : `请为“${label.zh}”选一项`;
  },
  en: ({ asks, label, short }: About): string => {
    if (short) return verbs.en[asks] + short.en;
    if (asks === 'add') return `Add a file for “${label.en}”`;
    return asks === 'enter' ? `Fill in “${label.en}”` : `Choose an answer to “${label.en}”`;
  },
};
