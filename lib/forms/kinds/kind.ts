import type { z } from 'zod';
import type { Day } from '#lib/kernel/day.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Asks, Problem } from './answer-problem.ts';
import type { Option } from './asked.ts';
import type { Code } from './match-codes.ts';
import type { Held, Values } from './value.ts';

/** The control that answers a question on a page. */
export type Control =
  | Line
  | { control: 'lines'; upTo?: number | undefined }
  | { control: 'choice'; pick: 'one' | 'many'; options: Option[] }
  /** One line, for a name or a code of a list; `edition` is the mark of the list. */
  | { control: 'coded'; codes: Code[]; edition: string | undefined }
  | { control: 'files'; upTo: number }
  | { control: 'check' }
  /** Nothing to type: the answer follows from others. */
  | { control: 'shown' };

/** One line, and what a keyboard, a browser's memory and a spelling check do with it. */
type Line = {
  control: 'line';
  type?: 'date' | 'month' | 'time' | 'tel' | 'email' | 'url';
  inputMode?: 'decimal';
  width?: 'short' | 'medium' | 'full';
  before?: Bilingual | undefined;
  after?: Bilingual | undefined;
  autoComplete?: string;
  spellCheck?: boolean;
  autoCapitalize?: 'characters';
};

/** The room for an answer on paper. */
export type Room =
  | { room: 'line'; unit?: Bilingual | undefined }
  | { room: 'lines' | 'date' | 'statement' }
  | { room: 'boxes'; options: { value: string; label: Bilingual }[] };

/** Everything particular to a kind of question that is typed in one control. */
export type Kind<F, H extends Held> = {
  schema: z.ZodType<F>;
  holds: H;
  asks: Asks;
  /** Makes a value of what was typed, never of nothing at all. */
  read(typed: string[], field: F, today: Day): Result<Values[H], Problem>;
  /** A value as it is typed, so that it can be changed and read once more. */
  typed(value: Values[H]): string[];
  show(value: Values[H], field: F, locale: Locale): string;
  control(field: F): Control;
  room(field: F): Room;
  /** A good answer as people type it. */
  example(field: F): string;
  /** The answers, where they can be listed. */
  options?(field: F): { value: string; label: Bilingual }[] | undefined;
};

/** Everything particular to a kind of question that is typed in several controls. */
export type GroupKind<F, P> = {
  schema: z.ZodType<F>;
  holds: 'group';
  /** The parts, each a field whose id is its name in the group. */
  parts(field: F): P[];
  /** Joins the parts that are answered, each as it is shown. */
  join(shown: string[], locale: Locale): string;
};

export const asIs = (value: string): string => value;
export const one = (value: string): string[] => [value];
