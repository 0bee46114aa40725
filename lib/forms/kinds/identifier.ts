import { z } from 'zod';
import { isCreditCode, normaliseCreditCode } from '#lib/identifiers/credit-code.ts';
import { isEmail, normaliseEmail } from '#lib/identifiers/email.ts';
import { isMobile, normalisePhone } from '#lib/identifiers/phone.ts';
import { normaliseResidentId, residentIdFault } from '#lib/identifiers/resident-id.ts';
import type { Day } from '#lib/kernel/day.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import type { Problem } from './answer-problem.ts';
import { asked, prefill, proved, remembered } from './asked.ts';
import { asIs, one, type Kind } from './kind.ts';

const residentIdSchema = z.strictObject({ kind: z.literal('resident-id'), ...asked, prefill });
const creditCodeSchema = z.strictObject({ kind: z.literal('credit-code'), ...asked, prefill });
const phoneSchema = z.strictObject({ kind: z.literal('phone'), ...asked, prefill, proved });
const emailSchema = z.strictObject({ kind: z.literal('email'), ...asked, prefill, proved });
export type ResidentIdField = z.output<typeof residentIdSchema>;
export type PhoneField = z.output<typeof phoneSchema>;

const exact = { control: 'line', autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' } as const;
const line = () => ({ room: 'line' }) as const;

export const residentId = {
  schema: residentIdSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  room: line,
  read: ([typed = ''], _field, today) => readResidentId(normaliseResidentId(typed), today),
  control: () => exact,
  example: () => '11010519491231002X',
} satisfies Kind<ResidentIdField, 'text'>;

export const creditCode = {
  schema: creditCodeSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  room: line,
  read: ([typed = '']) => when(isCreditCode, normaliseCreditCode(typed), { code: 'credit-code' }),
  control: () => exact,
  example: () => '91539900MA00000078',
} satisfies Kind<z.output<typeof creditCodeSchema>, 'text'>;

export const phone = {
  schema: phoneSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  room: line,
  read: ([typed = '']) => when(isMobile, normalisePhone(typed), { code: 'phone' }),
  control: (field) => ({ control: 'line', type: 'tel', width: 'short', ...remembered(field.prefill) }),
  example: () => '19908990001',
} satisfies Kind<PhoneField, 'text'>;

export const email = {
  schema: emailSchema,
  holds: 'text',
  asks: 'enter',
  typed: one,
  show: asIs,
  room: line,
  read: ([typed = '']) => when(isEmail, normaliseEmail(typed), { code: 'email' }),
  control: (field) => ({ control: 'line', type: 'email', spellCheck: false, ...remembered(field.prefill) }),
  example: () => 'name@example.com',
} satisfies Kind<z.output<typeof emailSchema>, 'text'>;

function readResidentId(number: string, today: Day): Result<string, Problem> {
  const fault = residentIdFault(number, today);
  return fault ? err({ code: `resident-id-${fault}` }) : ok(number);
}

const when = (holds: (value: string) => boolean, value: string, problem: Problem): Result<string, Problem> =>
  holds(value) ? ok(value) : err(problem);
