import { z } from 'zod';
import { usualYellow } from '#lib/deadlines/light.ts';

/**
 * What the law makes of staff's silence: on a filing that nobody answers in the days it has for that, and on an application
 * that nobody decides by the last day of the law.
 */
const silence = z.strictObject({
  filing: z.enum(['none', 'tacit-acceptance']),
  decision: z.enum(['none', 'tacit-approval', 'tacit-refusal']),
});

/** The light turns yellow in the last `percent` of a limit, at least `days` before its end. */
const lights = z.strictObject({ percent: z.int().min(1).max(100), days: z.int().min(1).max(60) });

/** The most that the head of the agency may add, once (Licensing Law Art. 42). */
export const longestExtension = 10;

/**
 * How cases of a service are dealt with, where it is otherwise than by its item type and by the city: what silence means, how many
 * approvers agree one after the other where two people decide (one, if it does not say), by
 * how many working days the head may extend the limit (0: not at all), the lights, and how many working days after a
 * supervisor the head is asked about a late case.
 */
export const caseRules = {
  silence: silence.optional(),
  approvers: z.int().min(1).max(5).optional(),
  extension: z.int().min(0).max(longestExtension).optional(),
  lights: lights.optional(),
  headAfter: z.int().min(1).max(60).optional(),
};

export type Silence = z.output<typeof silence>;
export type Lights = z.output<typeof lights>;

type Given = {
  type: string;
  silence?: Silence | undefined;
  extension?: number | undefined;
  lights?: Lights | undefined;
};

/** The Licensing Law binds licences: a filing is accepted by silence (Art. 32), and a limit extended by the head (Art. 42). */
export const silenceOf = ({ type, silence: own }: Given): Silence =>
  own ?? { filing: type === '01' ? 'tacit-acceptance' : 'none', decision: 'none' };

export const longestExtensionOf = ({ type, extension }: Given): number =>
  extension ?? (type === '01' ? longestExtension : 0);

export const lightsOf = ({ lights: own }: Pick<Given, 'lights'>): Lights => own ?? usualYellow;
