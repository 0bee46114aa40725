import { isCreditCode, normaliseCreditCode } from '#lib/identifiers/credit-code.ts';
import { isEmail } from '#lib/identifiers/email.ts';
import { isMobile, normalisePhone } from '#lib/identifiers/phone.ts';
import { normaliseResidentId, residentIdFault } from '#lib/identifiers/resident-id.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Field, FieldKind } from './form.ts';
import type { Problem } from './answer-problem.ts';
import { sayDay, sayMoney, sayNumber } from './say.ts';
import { cleanLine, cleanLines, dayOfBound, dayTyped, lengthOf, numberTyped } from './normalise.ts';

type Of<K extends FieldKind> = Extract<Field, { kind: K }>;
type Read = Result<string, Problem>;

/** What is particular to a kind of question. `parse` gets what was typed, never nothing at all. */
type Kind<F extends Field> = {
  parse(typed: string[], field: F, today: Day): Read;
  show(value: string, field: F, locale: Locale): string;
};

const asKept = (value: string) => value;
const labelled = (options: { value: string; label: Record<Locale, string> }[], value: string, locale: Locale) =>
  options.find((option) => option.value === value)?.label[locale] ?? value;
/** Address and person are read and shown part by part (`partsOf`); nothing is posted under their own name. */
const composed = { parse: (): Read => ok(''), show: asKept };

export const kinds: { [K in FieldKind]: Kind<Of<K>> } = {
  text: { show: asKept, parse: ([typed = ''], field) => readText(cleanLine(typed), field, 200) },
  'long-text': { show: asKept, parse: ([typed = ''], field) => readText(cleanLines(typed), field, 2_000) },
  choice: {
    parse: ([typed = ''], { options }) => oneOf(typed, options),
    show: (value, { options }, locale) => labelled(options, value, locale),
  },
  choices: {
    parse: readChoices,
    show: (value, { options }, locale) =>
      value
        .split(',')
        .map((one) => labelled(options, one, locale))
        .join(locale === 'zh' ? '、' : ', '),
  },
  date: { parse: readDate, show: (value, _field, locale) => sayDay(value, locale) },
  number: {
    parse: ([typed = ''], field) => readNumber(typed, field),
    show: (value, { unit }, locale) =>
      [sayNumber(Number(value)), unit?.[locale]].filter(Boolean).join(locale === 'zh' ? '' : ' '),
  },
  money: {
    parse: ([typed = ''], { min = 0, max }) => asMoney(readNumber(typed, { min, max, decimals: 2 })),
    show: (value) => sayMoney(Number(value)),
  },
  'resident-id': { show: asKept, parse: ([typed = '']) => readResidentId(normaliseResidentId(typed)) },
  'credit-code': {
    show: asKept,
    parse: ([typed = '']) => when(isCreditCode, normaliseCreditCode(typed), { code: 'credit-code' }),
  },
  phone: { show: asKept, parse: ([typed = '']) => when(isMobile, normalisePhone(typed), { code: 'phone' }) },
  email: { show: asKept, parse: ([typed = '']) => when(isEmail, cleanLine(typed), { code: 'email' }) },
  address: composed,
  person: composed,
  'yes-no': {
    parse: ([typed = '']) => oneOf(typed, yesNo),
    show: (value, _field, locale) => labelled(yesNo, value, locale),
  },
  declaration: {
    parse: ([typed = '']) => when((value) => value === 'yes', typed, { code: 'declaration' }),
    show: (value, _field, locale) =>
      labelled([{ value: 'yes', label: { zh: '已确认', en: 'Confirmed' } }], value, locale),
  },
};

export const yesNo = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
];

/** The record of a field's kind. The cast is sound: an entry is only ever handed fields of its own key. */
export const kindOf = <F extends Field>({ kind }: F): Kind<F> => kinds[kind] as unknown as Kind<F>;

function readText(text: string, field: Of<'text'> | Of<'long-text'>, most: number): Read {
  const { minLength: min = 0, maxLength: max = most } = field;
  if (lengthOf(text) > max) return err({ code: 'too-long', max });
  if (lengthOf(text) < min) return err({ code: 'too-short', min });
  return field.kind === 'text' && field.pattern ? readPattern(text, new RegExp(field.pattern, 'u')) : ok(text);
}

/** A number copied with the spaces of the card, in full width or in small letters is meant as the pattern writes it. */
function readPattern(text: string, pattern: RegExp): Read {
  const compact = text.normalize('NFKC').replace(/[\s-]/g, '');
  const meant = [text, compact, compact.toUpperCase()].find((one) => pattern.test(one));
  return meant === undefined ? err({ code: 'pattern' }) : ok(meant);
}

const oneOf = (typed: string, options: { value: string }[]): Read =>
  when((value) => options.some((option) => option.value === value), typed, { code: 'not-an-option' });

function readChoices(typed: string[], { options }: Of<'choices'>): Read {
  if (typed.some((one) => !options.some(({ value }) => value === one))) return err({ code: 'not-an-option' });
  return ok(
    options
      .map(({ value }) => value)
      .filter((value) => typed.includes(value))
      .join(','),
  );
}

function readDate([typed = '']: string[], { from = '1900-01-01', to = '2199-12-31' }: Of<'date'>, today: Day): Read {
  const day = dayTyped(typed);
  const [first, last] = [dayOfBound(from, today), dayOfBound(to, today)];
  if (!day) return err({ code: 'not-a-date' });
  if (day < first) return err({ code: 'date-too-early', from: first });
  return day > last ? err({ code: 'date-too-late', to: last }) : ok(day);
}

type Bounds = { min?: number | undefined; max?: number | undefined; decimals: number };

function readNumber(typed: string, { min = -Infinity, max = Infinity, decimals }: Bounds): Read {
  const text = numberTyped(typed);
  if (text === undefined) return err({ code: 'not-a-number' });
  if ((text.split('.')[1] ?? '').replace(/0+$/, '').length > decimals) return err({ code: 'decimals', most: decimals });
  if (Number(text) < min) return err({ code: 'number-too-small', min });
  return Number(text) > max ? err({ code: 'number-too-large', max }) : ok(String(Number(text)));
}

const asMoney = (read: Read): Read => (read.ok ? ok(Number(read.value).toFixed(2)) : read);

function readResidentId(number: string): Read {
  const fault = residentIdFault(number);
  return fault ? err({ code: `resident-id-${fault}` }) : ok(number);
}

const when = (holds: (value: string) => boolean, value: string, problem: Problem): Read =>
  holds(value) ? ok(value) : err(problem);
