import { nextOpenDay } from '#lib/deadlines/opening-days.ts';
import { readPage } from '#lib/forms/read-page.ts';
import { asTyped, type Raw } from '#lib/forms/read-answers.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import { isEntriesField, isPlainField, kindOf, type EntriesField, type Field } from '#lib/forms/field-kinds.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { addDays, type Day } from '#lib/kernel/day.ts';
import { calendar } from './content.ts';
import { pupilBirth } from './household-answers.ts';
import { amounts, numbers, unlikely, usually } from './usual-answers.ts';
import { newName, type Named } from './names.ts';
import { creditCodeOf, phoneOf, residentIdOf } from './numbers.ts';
import { two } from './people.ts';
import type { Random } from './random.ts';
import { textOf } from './written-answers.ts';
import type { Answering } from './answering.ts';

/** Plausible answers to every page that these answers lead to. */
export function filledIn(form: Form, who: Answering): { page: string; raw: Raw }[] {
  const filled: { page: string; raw: Raw }[] = [];
  let answers: Answers = {};
  for (let page = form.pages[0]; page; page = visiblePages(form, answers)[filled.length]) {
    const raw = answersTo(page, who, answers);
    filled.push({ page: page.id, raw });
    const asOf = { today: who.today, calendar };
    answers = { ...answers, ...readPage(page, raw, { before: answers, form, ...asOf }).answers };
  }
  return filled;
}

export function answersTo(page: FormPage, who: Answering, before: Answers): Raw {
  return Object.assign({}, ...page.fields.map((field) => answerTo(field, who, before))) as Raw;
}

/** The same answers with rewritten free text: a correction. */
export function answersAgain(page: FormPage, before: Answers, who: Answering): Raw {
  const moved = { ...who, applicant: { ...who.applicant, phone: phoneOf(who.random.between(1, 9999)) } };
  const fresh = page.fields.map((field) => {
    const anew = answerTo(field, moved, before);
    return rewritten.includes(field.kind) ? anew : { ...anew, ...asTyped(field, before[field.id]) };
  });
  return Object.assign({}, ...fresh) as Raw;
}

const rewritten: Field['kind'][] = ['address', 'phone', 'long-text'];

type Answerer = { [K in Field['kind']]?: (field: Extract<Field, { kind: K }>, who: Answering) => Raw };

const answerer: Answerer = {
  text: (field, who) => ({ [field.id]: prefilled(field, who) ?? textOf(field.id, who) }),
  'long-text': (field, who) => (field.optional && who.random.chance(0.7) ? {} : { [field.id]: textOf(field.id, who) }),
  choice: ({ id, options: all }, { random, applicant: { woman }, uploads = [] }) => {
    if (uploads.some((evidence) => id === `material-${evidence}`)) return { [id]: 'upload' };
    const options = all.filter(({ value }) => value !== 'upload');
    const bySex = ofSex[id]?.(woman);
    if (bySex) return { [id]: bySex };
    const usual = usually[id];
    const known = options.find(({ value }) => value === usual);
    return { [id]: known && (certain.includes(id) || random.chance(0.85)) ? known.value : random.pick(options).value };
  },
  choices: ({ id, options, optional }, { random }) => {
    const chosen = options.filter(() => random.chance(0.3)).map(({ value }) => value);
    return { [id]: chosen.length > 0 || optional ? chosen : [random.pick(options).value] };
  },
  coded: ({ id, codes = [] }, { random }) => ({ [id]: named[id] ?? random.pick(codes).label.zh }),
  date: ({ id }, { random, today }) => ({
    [id]: dates[id]?.(random, today) ?? addDays(today, -random.between(200, 900)),
  }),
  number: ({ id, min = 1, max = 100 }, { random }) => ({
    [id]: String(random.between(min, Math.min(max, (numbers[id] ?? 40) + min))),
  }),
  money: ({ id }, { random }) => ({
    [id]: String(random.pick(amounts[id] ?? [100_000, 500_000, 1_000_000, 2_000_000])),
  }),
  'resident-id': (field, who) => ({ [field.id]: prefilled(field, who) ?? aChild(who).residentId }),
  'credit-code': (field, who) => ({ [field.id]: prefilled(field, who) ?? creditCodeOf(who.random.between(100, 900)) }),
  phone: (field, who) => ({
    [field.id]: who.random.chance(0.9) ? who.applicant.phone : phoneOf(who.random.between(1, 9999)),
  }),
  email: (field, who) => ({ [field.id]: prefilled(field, who) ?? '' }),
  address: ({ id, districts = [] }, { random }) => ({
    [`${id}.district`]: random.pick(districts).value,
    [`${id}.street`]: `${random.pick(streets)}${random.between(1, 260)}号${random.between(1, 30)}栋${random.between(2, 18)}0${random.between(1, 4)}室`,
  }),
  person: ({ id }, who) => aPerson(id, who),
  'yes-no': ({ id }, { random }) => ({ [id]: unlikely.includes(id) || random.chance(0.25) ? 'no' : 'yes' }),
};

/** What somebody would type; of a kind that no story is told of, the kind's own example. */
const answerTo = (field: Field, who: Answering, before: Answers): Raw =>
  isEntriesField(field)
    ? entriesFor(field, who, before)
    : (answerer[field.kind]?.(field as never, who) ??
      (isPlainField(field) ? { [field.id]: kindOf(field).example(field) } : {}));

/** Of people who are entered several at a time each is another; what they bring in together is what was said before. */
function entriesFor(list: EntriesField, who: Answering, before: Answers): Raw {
  const raw: Raw = {};
  const count = Math.max(list.atLeast, 2);
  for (let place = 0; place < count; place += 1) {
    const person = aPerson('one', who);
    for (const field of list.fields) {
      const typed = partOfEntry(field, { person, place, count, capital: before['capital'] });
      for (const [name, value] of Object.entries(typed ?? answerTo(field, who, before)))
        raw[entryName(list.id, place, name)] = value;
    }
  }
  return raw;
}

type OneOf = { person: Raw; place: number; count: number; capital: unknown };

function partOfEntry({ id, kind }: Field, { person, place, count, capital }: OneOf): Raw | undefined {
  if (kind === 'text' && id.endsWith('name')) return { [id]: person['one.name'] ?? '' };
  if (id === 'child-resident-id')
    return { [id]: residentIdOf({ district: 1, birth: childBirth, serial: 401 + place }) };
  if (kind === 'resident-id') return { [id]: person['one.resident-id'] ?? '' };
  if (id === 'owner-kind') return { [id]: 'person' };
  if (id === 'relation') return { [id]: 'other' };
  if (id === 'old-share' || id === 'new-share') return { [id]: String(100 / count) };
  if (id === 'chairs') return { [id]: place === 0 ? 'yes' : 'no' };
  return id === 'contribution' ? { [id]: String(Number(capital) / count) } : undefined;
}

/** Answers that the applicant's own number decides. */
const ofSex: Record<string, (woman: boolean) => string> = {
  'parent-role': (woman) => (woman ? 'mother' : 'father'),
  'partner-sex': (woman) => (woman ? 'male' : 'female'),
};
/** What is typed to find an entry of a long list. */
const named: Record<string, string> = { 'partner-nationality': '加拿大', 'ethnic-group': '回族' };
const couples = ['partner', 'other-parent'];

/** Answers that others depend on. */
const certain = ['for-whom', 'school-stage'];
const streets = ['滨江大道', '云湖路', '南屏街', '文昌路', '北山大道', '人民路', '青石巷', '学府路'];

const dates: Record<string, (random: Random, today: Day) => Day> = {
  'ready-on': (random, today) => addDays(today, random.between(35, 50)),
  date: (random, today) => nextOpenDay(addDays(today, random.between(32, 44)), { calendar }),
  'other-date': (random, today) => nextOpenDay(addDays(today, random.between(45, 50)), { calendar }),
  'living-since': (random, today) => addDays(today, -random.between(200, 600)),
  'card-expiry': (random, today) => addDays(today, random.between(-20, 80)),
  'approval-until': (random, today) => addDays(today, random.between(100, 900)),
  'worked-from': (random, today) => addDays(today, -random.between(1200, 2400)),
  'worked-until': (random, today) => addDays(today, -random.between(30, 1100)),
  'decided-on': (random, today) => addDays(today, -random.between(1, 26)),
  'job-ended-on': (random, today) => addDays(today, -random.between(3, 28)),
  'drawn-until': (random, today) => addDays(today, -random.between(1000, 2000)),
  'hired-on': (random, today) => addDays(today, -random.between(0, 28)),
  'left-on': (random, today) => addDays(today, -random.between(0, 28)),
  'late-from': (random, today) => addDays(today, -random.between(300, 700)),
  'late-until': (random, today) => addDays(today, -random.between(40, 280)),
  'paid-by': (random, today) => addDays(today, random.between(600, 1500)),
  'child-birth-date': () => childBirth,
  'baby-birth-date': (random, today) => addDays(today, -random.between(5, 60)),
  'lease-to': (random, today) => addDays(today, random.between(60, 300)),
  'checked-on': (random, today) => addDays(today, -random.between(2, 40)),
  'partner-birth-date': (random) => `19${random.between(80, 99)}-06-1${random.between(0, 9)}`,
};

const childBirth = '2024-05-18';

const aChild = ({ random, applicant, service }: Answering) => ({
  residentId: residentIdOf({
    district: random.between(1, 4),
    birth: service === 'school-enrolment' ? pupilBirth : childBirth,
    serial: 300 + Number(applicant.phone.slice(-2)),
  }),
});

function aPerson(id: string, { random, applicant, partner }: Answering): Raw {
  const { name, woman } = aName(random, applicant, couples.includes(id));
  const birth = `${random.between(1968, 1999)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  const serial = random.between(200, 490) * 2 + (woman ? 0 : 1);
  const residentId = residentIdOf({ district: random.between(1, 4), birth, serial });
  const someone = { name, residentId, phone: phoneOf(random.between(1, 9999)) };
  const person = couples.includes(id) ? (partner ?? someone) : someone;
  return {
    [`${id}.name`]: person.name,
    [`${id}.resident-id`]: person.residentId,
    [`${id}.phone`]: person.phone,
  };
}

/** A name that is not the applicant's own; of a couple, one of the other sex. */
function aName(random: Random, applicant: Named, ofCouple: boolean): Named {
  const found = newName(random, new Set([applicant.name]));
  return ofCouple && found.woman === applicant.woman ? aName(random, applicant, ofCouple) : found;
}

/** Answers known from the account. */
function prefilled(field: Field, { applicant, company }: Answering): string | undefined {
  const known: Record<string, string | undefined> = {
    'person.name': applicant.name,
    'person.phone': applicant.phone,
    'person.email': applicant.email,
    'person.residentId': applicant.residentId,
    'organisation.name': company?.name,
    'organisation.creditCode': company?.creditCode,
  };
  return 'prefill' in field && field.prefill ? known[field.prefill] : undefined;
}
