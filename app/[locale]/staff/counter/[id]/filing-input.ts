import { z } from 'zod';
import { optionalText } from '#app/_forms/written-text.ts';
import type { Filing } from '#lib/applications/counter/file-at-counter.ts';
import type { Settlement } from '#lib/applications/counter/settle-at-counter.ts';
import { relations, type Proxy } from '#lib/applications/life/at-counter.ts';
import { promiseDays } from '#lib/applications/intake/accept-filing.ts';
import { isEmail, normaliseEmail } from '#lib/identifiers/email.ts';
import { normaliseResidentId, residentIdFault } from '#lib/identifiers/resident-id.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

const { least, most } = promiseDays;

const texts = words({
  zh: {
    who: '请选择谁在窗口',
    name: '请输入代办人姓名',
    number: '代办人的身份证号码不对，请核对',
    relation: '请选择代办人与申请人的关系',
    email: '邮箱地址不对，请核对，或者不填',
    step: '请选择怎样办理',
    way: '请选择怎样送达',
    days: `请输入 ${least} 到 ${most} 之间的天数`,
  },
  en: {
    who: 'Say who stands at the counter',
    name: 'Enter the name of who acts for the applicant',
    number: 'The resident ID of who acts is not right: check it',
    relation: 'Choose what they are to the applicant',
    email: 'This is no e-mail address: check it, or leave it out',
    step: 'Choose what is done',
    way: 'Choose how it is delivered',
    days: `Enter a number of days from ${least} to ${most}`,
  },
});

const many = z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(200)).max(200));
const line = z.string().max(200).default('').transform(cleanLine);

/** Names of our own have a capital letter, which no question of a form has. */
const typed = (locale: Locale) =>
  z.looseObject({
    applicationId: z.uuid(),
    actsFor: z.enum(['self', 'family', 'company'], texts[locale].who),
    ...{ proxyName: line, proxyResidentId: line, proxyRelation: line },
    letterLocale: z.enum(['zh', 'en']).default('zh'),
    letterEmail: line,
    ...{ receivedPaper: many, verifiedLine: many },
    counterStep: z.enum(['approve', 'refuse', 'accept', 'none'], texts[locale].step),
    ...{ counterReason: optionalText(locale), deliveryWay: line, wayReason: optionalText(locale), promiseDays: line },
    filedAnyway: z.literal('yes').optional(),
  });

type Typed = z.output<ReturnType<typeof typed>>;
type Wrong = (field: keyof Typed, message: string) => void;

/** Everything that the form of the counter says; the act reads the answers. */
export const filingInput = (locale: Locale) =>
  typed(locale).transform((given, checked): Filing => {
    const wrong: Wrong = (field, message) =>
      checked.addIssue({ code: 'custom', path: [String(field)], message, continue: true });
    const email = normaliseEmail(given.letterEmail);
    if (email && !isEmail(email)) wrong('letterEmail', texts[locale].email);
    return {
      ...{ applicationId: given.applicationId, raw: answersIn(given) },
      ticks: { received: given.receivedPaper, verified: given.verifiedLine },
      letters: { locale: given.letterLocale, email: email || undefined },
      proxy: given.actsFor === 'family' ? proxyIn(given, { say: texts[locale], wrong }) : undefined,
      anyway: given.filedAnyway === 'yes',
      settlement: settlementIn(given, { say: texts[locale], wrong }),
    };
  });

/** Fields whose names have no capital letter are answers of the service's form; the act checks each. */
const answersIn = (given: Typed): Raw =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]): [string, string | string[]][] => {
      if (/[A-Z]/.test(name)) return [];
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) ? [[name, value.filter((one) => typeof one === 'string')]] : [];
    }),
  );

type Saying = { say: (typeof texts)[Locale]; wrong: Wrong };

function proxyIn({ proxyName, proxyResidentId, proxyRelation }: Typed, { say, wrong }: Saying): Proxy | undefined {
  const residentId = normaliseResidentId(proxyResidentId);
  const relation = relations.find((one) => one === proxyRelation);
  if (!proxyName) wrong('proxyName', say.name);
  if (residentIdFault(residentId)) wrong('proxyResidentId', say.number);
  if (!relation) wrong('proxyRelation', say.relation);
  return relation && { name: proxyName, residentId, relation };
}

function settlementIn(given: Typed, { say, wrong }: Saying): Settlement {
  const { counterStep: step, counterReason: reason, deliveryWay, wayReason } = given;
  if (step === 'none') return { step };
  if (step === 'accept') {
    const days = given.promiseDays === '' ? undefined : Number(given.promiseDays);
    if (days !== undefined && !(Number.isInteger(days) && days >= least && days <= most))
      wrong('promiseDays', say.days);
    return { step, days };
  }
  if (step === 'approve' && !deliveryWay) wrong('deliveryWay', say.way);
  return { step, reason, wayReason, way: deliveryWay === 'later' || !deliveryWay ? undefined : deliveryWay };
}
