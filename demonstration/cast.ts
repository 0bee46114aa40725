import { applicantsOf, isOpen, type Guide, type Limit } from '#lib/catalogue/guide.ts';
import { catalogue } from './content.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { areKnown, areNew, type Company } from './companies.ts';
import {
  citizenCases,
  companyCases,
  companyCounterCases,
  counterCases,
  licensedCases,
  type DemoCase,
} from './demo-cases.ts';
import type { Playing } from './staged.ts';
import { aVisitor, someoneWho, type Citizen } from './people.ts';
import { kinds, type Kind, type Planned, type Setting } from './plans.ts';
import type { Random } from './random.ts';

export type Cast = { random: Random; citizens: Citizen[]; companies: Company[]; staff: Actor[] };
export type Part = { on: Playing; plan: Planned[] };

/** Relative demand for a service; 1 by default. */
const favoured: Record<string, number> = {
  'residence-permit': 7,
  'resident-id-card-renewal': 7,
  'childcare-allowance': 5,
  'flexible-employment-insurance': 4,
  'marriage-registration': 4,
  'food-business-licence': 12,
  'company-registration': 8,
  'job-stabilisation-refund': 4,
  'dog-registration': 2,
  'company-change': 4,
};

/** Every applicant, service and plan of the city; cases of the demonstration's people come first. */
export function castAll(cast: Cast): Part[] {
  const asked = new Set<string>();
  const [citizen] = cast.citizens;
  const [company] = cast.companies;
  if (!citizen || !company) throw new Error('Yunchuan is empty');
  return [
    ...citizenCases.flatMap((told) => toldPart(cast, told, { applicant: citizen, partner: company.handler })),
    ...companyCases.flatMap((told) => toldPart(cast, told, { applicant: company.handler, company })),
    ...kinds.flatMap((kind) => Array.from({ length: kind.count }, () => newPart(cast, kind, asked))),
    ...licensedCases.flatMap((told) => toldPart(cast, told, { applicant: citizen })),
    ...counterCases.flatMap((told) => toldPart(cast, told, { applicant: aVisitor(cast.random) })),
    ...companyCounterCases.flatMap((told) => toldPart(cast, told, { applicant: company.representative, company })),
  ];
}

/** A person and a service that neither they nor their organisation have applied for yet. */
function newPart(cast: Cast, kind: Kind, asked: Set<string>): Part {
  const guide = someService(cast.random, (known) => kind.fits?.(settingOf(known)) ?? true);
  const plan = kind.plan({ random: cast.random, ...settingOf(guide) });
  const who = someApplicant(cast, guide, plan);
  const key = `${who.company?.id ?? who.applicant.id}:${guide.id}`;
  if (asked.has(key)) return newPart(cast, kind, asked);
  asked.add(key);
  return { on: { service: guide.id, ...who, hands: handsFor(cast, guide), staff: cast.staff }, plan };
}

/** Empty if the service is suspended. */
function toldPart(
  cast: Cast,
  { service, plan, words, uploads }: DemoCase,
  who: Pick<Playing, 'applicant' | 'company' | 'partner'>,
): Part[] {
  const guide = catalogue.listGuides().find(({ id }) => id === service);
  if (!guide) throw new Error(`The demonstration tells of ${service}, which has no guide`);
  return isOpen(guide)
    ? [{ on: { service, ...who, words, uploads, hands: handsFor(cast, guide), staff: cast.staff }, plan }]
    : [];
}

const handsFor = ({ random, staff }: Cast, { department }: Guide): Playing['hands'] => ({
  intake: someoneWho(random, staff, { department, post: 'intake' }),
  reviewer: someoneWho(random, staff, { department, post: 'reviewer' }),
  approver: someoneWho(random, staff, { department, post: 'approver' }),
});

function someService(random: Random, fits: (guide: Guide) => boolean): Guide {
  const guides = catalogue.listGuides().filter((guide) => isOpen(guide) && fits(guide));
  return random.pick(guides.flatMap((guide) => Array.from({ length: favoured[guide.id] ?? 1 }, () => guide)));
}

/** A citizen or a member of an organisation; now and then a newcomer, if the case waits for acceptance. */
function someApplicant(
  { random, citizens, companies }: Cast,
  guide: Guide,
  plan: Planned[],
): Pick<Playing, 'applicant' | 'company'> {
  const applicants = applicantsOf(guide);
  const forCompany = applicants.includes('business') && (!applicants.includes('citizen') || random.chance(0.5));
  if (!forCompany) return { applicant: random.pick(citizens.slice(2)) };
  const waits = plan.every(({ move, ago }) => move === 'file' && ago < 5);
  const company = random.pick(waits && random.chance(0.5) ? areNew(companies) : areKnown(companies).slice(1));
  return { company, applicant: random.pick([company.handler, company.representative]) };
}

function settingOf({ limits: { promised, statutory }, approval, type }: Guide): Omit<Setting, 'random'> {
  return {
    days: workingDaysOf(promised),
    legalDays: workingDaysOf(statutory ?? promised),
    twoPerson: approval === 'two-person',
    licence: type === '01',
  };
}

/** An approximate number of working days. */
function workingDaysOf(limit: Limit): number {
  if (limit.unit === 'on-the-spot') return 0;
  return limit.unit === 'working-day' ? limit.days : Math.floor((limit.days * 5) / 7);
}
