import { describe, expect, test } from 'vitest';
import { after, type Step } from '#lib/applications/life/life.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { citizenCases, companyCases, licensedCases } from './demo-cases.ts';
import { kinds, type MoveName, type Planned, type Setting } from './plans.ts';
import { createRandom } from './random.ts';

/** The step that a move takes; none where it only says or notes something. */
const stepOf: Partial<Record<MoveName, Step>> = {
  ...{
    file: 'submit',
    fileDrawn: 'submit',
    accept: 'accept',
    acceptOnPromise: 'accept',
    ask: 'request_correction',
    resubmit: 'resubmit',
    notAccept: 'not_accept',
  },
  ...{ returnIt: 'return', stop: 'stop', resume: 'resume', extend: 'extend', withdraw: 'withdraw' },
  ...{ proposeYes: 'propose', proposeNo: 'propose', sendBack: 'send_back', approve: 'approve', refuse: 'refuse' },
  ...{ deliver: 'deliver', askExtension: 'ask_extension', reopen: 'reopen', correct: 'correct' },
  ...{ askRevocation: 'ask_revocation', revoke: 'revoke' },
};

/** The states that a plan passes through; `undefined` at a move that is not possible. */
function passed(plan: Planned[]): (Status | undefined)[] {
  let status: Status | undefined = 'draft';
  return plan.flatMap(({ move, ago }, index) => {
    // Nobody answered in time: the system accepts the filing before a reviewer looks at it.
    const wasLate: boolean = status === 'submitted' && move === 'proposeYes' && ago < (plan[index - 1]?.ago ?? 0);
    if (wasLate && status) status = after(status, 'deem_accepted');
    const step = stepOf[move];
    if (step && status) status = after(status, step);
    return [status];
  });
}

const settings: Omit<Setting, 'random'>[] = [
  { days: 0, legalDays: 5, twoPerson: false, licence: false },
  { days: 5, legalDays: 20, twoPerson: true, licence: true },
  { days: 10, legalDays: 20, twoPerson: false, licence: true },
  { days: 20, legalDays: 45, twoPerson: true, licence: false },
];
const plans = kinds.flatMap((kind, number) =>
  settings
    .filter((setting) => kind.fits?.(setting) ?? true)
    .flatMap((setting) =>
      Array.from({ length: 20 }, (_, seed) => ({
        number,
        plan: kind.plan({ ...setting, random: createRandom(seed) }),
      })),
    ),
);

describe('every course of a case that the demonstration plans', () => {
  test('takes only steps that a case’s life allows', () => {
    const wrong = plans.filter(({ plan }) => passed(plan).includes(undefined));
    expect(wrong.map(({ number, plan }) => `${number}: ${plan.map(({ move }) => move).join(' ')}`)).toEqual([]);
  });

  test('goes forward in time and ends before today', () => {
    for (const { plan } of plans) {
      const days = plan.map(({ ago }) => ago);
      expect(days).toEqual(days.toSorted((one, other) => other - one));
      expect(days.at(-1)).toBeGreaterThanOrEqual(1);
    }
  });

  test('reaches no further back than the working days of sixty days', () => {
    expect(Math.max(...plans.map(({ plan }) => plan[0]?.ago ?? 0))).toBeLessThanOrEqual(43);
  });

  test('together they reach every state that a page can show', () => {
    const reached = new Set(plans.flatMap(({ plan }) => passed(plan)));
    const shown = ['submitted', 'correction_requested', 'not_accepted', 'returned', 'accepted', 'in_review', 'stopped'];
    const later = ['extension_asked', 'revocation_asked', 'revoked'];
    for (const status of [...shown, 'awaiting_approval', 'approved', 'refused', 'delivered', 'withdrawn', ...later])
      expect(reached).toContain(status);
  });

  test('is the same for the same seed', () => {
    const [setting] = settings;
    for (const kind of kinds.filter(({ fits }) => fits?.(setting!) ?? true))
      expect(kind.plan({ ...setting!, random: createRandom(7) })).toEqual(
        kind.plan({ ...setting!, random: createRandom(7) }),
      );
  });
});

test.each([...citizenCases, ...licensedCases, ...companyCases])(
  'the case told of $service takes steps that are possible',
  ({ plan }) => {
    expect(passed(plan)).not.toContain(undefined);
  },
);
