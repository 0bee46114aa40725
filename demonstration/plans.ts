import type { Random } from './random.ts';

/** The moves in a case of the demonstration; each is one act, or a few that belong together. */
export type MoveName =
  | 'draft'
  | 'file'
  | 'fileToSign'
  | 'fileDrawn'
  | 'atCounter'
  | 'atCounterAgain'
  | 'accept'
  | 'acceptOnPromise'
  | 'ask'
  | 'resubmit'
  | 'notAccept'
  | 'returnIt'
  | 'stop'
  | 'resume'
  | 'askExtension'
  | 'extend'
  | 'proposeYes'
  | 'proposeNo'
  | 'sendBack'
  | 'approve'
  | 'refuse'
  | 'deliver'
  | 'reopen'
  | 'correct'
  | 'askRevocation'
  | 'revoke'
  | 'withdraw'
  | 'staffWrites'
  | 'applicantWrites'
  | 'note';

/** A move, `ago` working days before today (1 is the last one). */
export type Planned = { move: MoveName; ago: number };

/** Facts of the service; `days` is the approximate promised limit in working days, `legalDays` the law's. */
export type Setting = { random: Random; days: number; legalDays: number; twoPerson: boolean; licence: boolean };

export type Kind = {
  /** The number of cases of this kind. */
  count: number;
  fits?: (setting: Omit<Setting, 'random'>) => boolean;
  plan: (setting: Setting) => Planned[];
};

const takesDays = ({ days }: { days: number }) => days >= 3;

/** Every course a case can take, up to its state today. */
export const kinds: Kind[] = [
  { count: 11, plan: ({ random }) => [{ move: 'draft', ago: random.between(1, 20) }] },
  { count: 22, plan: ({ random }) => at(random.between(1, 3), ['file']) },
  { count: 4, plan: () => at(5, ['file']) },
  { count: 4, fits: ({ licence }) => !licence, plan: ({ random }) => at(random.between(7, 9), ['file']) },
  { count: 15, plan: (setting) => [...askedFor(setting, setting.random.between(3, 13))] },
  { count: 6, plan: (setting) => [...askedFor(setting, 10), { move: 'resubmit', ago: setting.random.between(1, 3) }] },
  { count: 11, fits: takesDays, plan: ({ random, days }) => accepted(random.between(1, Math.min(3, days))) },
  { count: 5, fits: takesDays, plan: ({ random, days }) => promised(random.between(1, Math.min(3, days))) },
  { count: 20, fits: takesDays, plan: (setting) => inReview(setting, atMost(setting, 0.5)) },
  { count: 9, fits: takesDays, plan: ({ ...setting }) => inReview(setting, setting.days) },
  { count: 8, fits: mayBeLate, plan: (setting) => inReview(setting, setting.days + setting.random.between(1, 4)) },
  { count: 3, fits: isExtendable, plan: (setting) => extended(setting) },
  { count: 1, fits: isExtendable, plan: (setting) => wanted(setting) },
  { count: 10, fits: takesDays, plan: (setting) => stopped(setting, setting.random.between(1, 8)) },
  { count: 4, fits: mayBeLate, plan: (setting) => resumed(setting) },
  { count: 12, fits: (setting) => setting.twoPerson && takesDays(setting), plan: (setting) => proposed(setting) },
  { count: 14, plan: (setting) => decided(setting, { ago: setting.random.between(1, 8), outcome: 'approve' }) },
  { count: 2, plan: (setting) => decided(setting, { ago: 13, outcome: 'approve' }) },
  { count: 71, plan: (setting) => delivered(setting) },
  { count: 1, plan: (setting) => afterwards(delivered(setting), ['correct']) },
  { count: 1, plan: (setting) => afterwards(delivered(setting), ['askRevocation']) },
  { count: 1, plan: (setting) => afterwards(delivered(setting), ['askRevocation', 'revoke']) },
  { count: 15, plan: (setting) => refused(setting) },
  { count: 1, plan: (setting) => afterwards(refused(setting), ['reopen']) },
  { count: 9, plan: ({ random }) => after(random.between(2, 34), ['file', 'notAccept']) },
  { count: 8, plan: ({ random }) => after(random.between(2, 34), ['file', 'returnIt']) },
  { count: 10, fits: takesDays, plan: (setting) => withdrawn(setting) },
  { count: 3, plan: (setting) => askedFor(setting, setting.random.between(22, 30)) },
  {
    count: 5,
    fits: ({ licence, days }) => licence && days >= 7,
    plan: (setting) => overlooked(setting, setting.random.between(12, 20)),
  },
];

function mayBeLate({ days }: { days: number }): boolean {
  return days >= 3 && days <= 25;
}

function isExtendable(setting: Omit<Setting, 'random'>): boolean {
  return setting.licence && mayBeLate(setting);
}

const at = (ago: number, moves: MoveName[]): Planned[] => moves.map((move) => ({ move, ago }));

/** One move a working day, from `ago` on. */
const after = (ago: number, moves: MoveName[]): Planned[] =>
  moves.map((move, index) => ({ move, ago: Math.max(1, ago - index) }));

const atMost = ({ random, days }: Setting, share: number): number =>
  random.between(1, Math.max(1, Math.floor(days * share)));

const askedFor = ({ random }: Setting, ago: number): Planned[] => [
  { move: 'file', ago: ago + random.between(1, 3) },
  { move: 'ask', ago },
];

const accepted = (ago: number): Planned[] => after(ago + 1, ['file', 'accept']);
const promised = (ago: number): Planned[] => after(ago + 1, ['file', 'acceptOnPromise']);

/**
 * Accepted `ago` working days ago and assigned to a reviewer (at the latest `until`); sometimes after a correction or
 * with messages.
 */
function inReview({ random }: Setting, ago: number, until = 1): Planned[] {
  const filed: Planned[] = random.chance(0.25)
    ? [...at(ago + 6, ['file']), ...at(ago + 5, ['ask']), ...at(ago + 1, ['resubmit'])]
    : at(ago + random.between(0, 2), ['file']);
  const words: MoveName[] = random.chance(0.4) ? ['note'] : [];
  const talk: MoveName[] = random.chance(0.3) ? ['staffWrites', 'applicantWrites'] : [];
  return [...filed, ...at(ago, ['accept']), ...at(Math.max(until, ago - 1), [...words, ...talk])];
}

/** The reviewer asks for more time, and the head grants it. */
const extended = (setting: Setting): Planned[] => [
  ...inReview(setting, setting.days + 1),
  ...at(3, ['askExtension', 'extend']),
];

/** More time is asked for, and nobody has answered yet. */
const wanted = (setting: Setting): Planned[] => [...inReview(setting, setting.days - 1), ...at(1, ['askExtension'])];

const stopped = (setting: Setting, ago: number): Planned[] => [
  ...inReview(setting, ago + Math.min(3, setting.days - 1), ago),
  { move: 'stop', ago },
];

const resumed = (setting: Setting): Planned[] => [...stopped(setting, 7), { move: 'resume', ago: 2 }];

function proposed(setting: Setting): Planned[] {
  const ago = atMost(setting, 0.6);
  const again: MoveName[] = setting.random.chance(0.25) ? ['sendBack', 'proposeYes'] : [];
  return [
    ...inReview(setting, ago + 1),
    ...at(ago, [setting.random.chance(0.8) ? 'proposeYes' : 'proposeNo', ...again]),
  ];
}

/** From filing to the decision `ago` working days ago: nine of ten in time, one after the legal limit. */
function decided(setting: Setting, { ago, outcome }: { ago: number; outcome: 'approve' | 'refuse' }): Planned[] {
  const { random, days, legalDays, twoPerson } = setting;
  const took = random.chance(0.1) ? legalDays + 2 : random.between(0, Math.min(days, 12));
  const proposal: MoveName[] = twoPerson ? [outcome === 'approve' ? 'proposeYes' : 'proposeNo'] : [];
  return [...inReview(setting, Math.min(ago + took, 34), ago), ...at(ago, [...proposal, outcome])];
}

function delivered(setting: Setting): Planned[] {
  const ago = setting.random.between(1, 24);
  const waited = setting.random.between(0, 6);
  return [...decided(setting, { ago: ago + waited, outcome: 'approve' }), { move: 'deliver', ago }];
}

const refused = (setting: Setting): Planned[] =>
  decided(setting, { ago: setting.random.between(1, 26), outcome: 'refuse' });

/** What happens lately to a case that was over. */
const afterwards = (plan: Planned[], moves: MoveName[]): Planned[] => [
  ...plan,
  ...at(Math.min(2, plan.at(-1)?.ago ?? 1), moves),
];

function withdrawn(setting: Setting): Planned[] {
  const ago = setting.random.between(1, 25);
  return setting.random.chance(0.5)
    ? [...at(ago + 1, ['file']), ...at(ago, ['withdraw'])]
    : [...inReview(setting, ago + 2), ...at(ago, ['withdraw'])];
}

/** A licence filing that nobody answered in time: it counts as accepted, and goes to a reviewer. */
function overlooked({ random }: Setting, ago: number): Planned[] {
  const late = at(ago, ['file']);
  if (random.chance(0.4)) return late;
  return [...late, ...at(ago - 8, ['proposeYes']), ...at(ago - 9, ['approve', 'deliver'])];
}
