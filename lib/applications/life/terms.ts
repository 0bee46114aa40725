import { lightsOf, longestExtensionOf, silenceOf } from '#lib/catalogue/case-rules.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

type Told = 'type' | 'limits' | 'approval' | 'remedies' | 'delivery' | 'version';
type Ruled = 'silence' | 'approvers' | 'extension' | 'lights' | 'headAfter';

/**
 * The rules under which an application was made: frozen at submission, whatever the guide says later. What older terms do
 * not say is as their item type and the city have it.
 */
export type Terms = Pick<Guide, Told | Ruled> & {
  service: Bilingual;
  result: Bilingual;
  /** The conditions of the guide; absent from what was sent before they were kept. */
  conditions?: Bilingual[];
};

export const termsOf = (guide: Guide): Terms => ({
  service: guide.name,
  result: guide.result.name,
  type: guide.type,
  limits: guide.limits,
  approval: guide.approval,
  silence: silenceOf(guide),
  ...(guide.approvers && { approvers: guide.approvers }),
  extension: longestExtensionOf(guide),
  lights: lightsOf(guide),
  ...(guide.headAfter && { headAfter: guide.headAfter }),
  remedies: guide.remedies,
  delivery: guide.delivery,
  version: guide.version,
  conditions: guide.conditions.map(({ text }) => text),
});

/** Days the law gives to accept, refuse or ask for a correction (Licensing Law Art. 32). */
export const acceptanceLimit = { unit: 'working-day', days: 5 } as const;

/** Days an applicant has to answer a correction; a setting of this city. */
export const correctionLimit = { unit: 'working-day', days: 15 } as const;

/** Days to hand over what was approved (Licensing Law Art. 44). */
export const deliveryLimit = { unit: 'working-day', days: 10 } as const;

/** Days a second person has to decide on a revocation; a setting of this city. */
export const revocationLimit = { unit: 'working-day', days: 10 } as const;
