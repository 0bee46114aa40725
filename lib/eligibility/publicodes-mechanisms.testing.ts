import type { Amount, Bracket, Clock, Condition, DayOperand, Step } from './amount.ts';
import { calculate } from './amount/calculate.ts';
import type { Node } from './publicodes-infix.testing.ts';
import { has, leftOut, listOf, nodeOf, OutOfScope, without, type RuleSet } from './publicodes-rules.testing.ts';

/** What mechanisms need of a translation. */
type Into = {
  set: RuleSet;
  amount: (raw: unknown, at: string) => Amount;
  condition: (raw: unknown, at: string) => Condition;
  applies: (raw: unknown, at: string) => Condition;
  kind: (raw: unknown, at: string) => string;
  fact: (node: Node) => { fact: string; optional?: true };
  day: (raw: unknown, at: string) => DayOperand;
  amountOfRule: (name: string) => Amount;
};
type Mechanism = (into: Into, node: Node, at: string) => Amount;

const unitNames: Record<string, string> = {
  ...{
    '€': 'CNY',
    'k€': 'kCNY',
    mois: 'month',
    an: 'year',
    ans: 'year',
    jour: 'day',
    jours: 'day',
    trimestre: 'quarter',
  },
  ...{ 'trimestre civil': 'calendar quarter', 'année civile': 'calendar year', semaine: 'week', décimale: 'décimales' },
};
export const unitOfPublicodes = (unit: unknown): string =>
  `${unit as string}`.replaceAll(/[^./]+/g, (name) => unitNames[name.trim()] ?? name.trim());

/** What is done to a value, the outermost first. */
export const chain: Record<string, Mechanism> = {
  'applicable si': (into, node, at) => ({
    if: into.condition(node['applicable si'], at),
    is: into.amount(without(node, 'applicable si'), at),
  }),
  'non applicable si': (into, node, at) => ({
    if: { not: into.condition(node['non applicable si'], at) },
    is: into.amount(without(node, 'non applicable si'), at),
  }),
  arrondi: (into, node, at) => ({
    of: into.amount(without(node, 'arrondi'), at),
    ...rounding(into, node['arrondi'], at),
  }),
  unité: (into, node, at) => {
    const unit = unitOfPublicodes(node['unité']);
    if (has(node, 'fact')) return { ...into.fact(node), unit };
    return { of: into.amount(without(node, 'unité'), at), convert: unit };
  },
  "simplifier l'unité": (into, node, at) => into.amount(without(node, "simplifier l'unité"), at),
  plancher: (into, node, at) => ({
    of: into.amount(without(node, 'plancher'), at),
    floor: into.amount(node['plancher'], at),
  }),
  plafond: (into, node, at) => ({
    of: into.amount(without(node, 'plafond'), at),
    ceiling: into.amount(node['plafond'], at),
  }),
  'par défaut': (into, node, at) => into.amount(assumed(into, node, at), at),
  abattement: (into, node, at) => ({
    of: into.amount(without(node, 'abattement'), at),
    less: into.amount(node['abattement'], at),
  }),
};

/** A default is what the reader of Publicodes takes for known where nothing else is. */
export function assumed(into: Pick<Into, 'set' | 'amount' | 'condition' | 'kind'>, node: Node, at: string): Node {
  const own = without(node, 'par défaut');
  const isBoolean = into.kind(own, at) === 'boolean';
  const amount = isBoolean ? { if: into.condition(own, at), is: 1 } : into.amount(own, at);
  return calculate(amount, into.set.facts).value === undefined ? { valeur: node['par défaut'] } : own;
}

function rounding(into: Into, raw: unknown, at: string): { round: 'up' | 'down' | 'nearest'; to: Amount } {
  const [way] = /^(sup|inf)/.exec(`${raw as string}`) ?? [];
  if (way) return { round: way === 'sup' ? 'up' : 'down', to: 1 };
  if (into.kind(raw, at) === 'boolean') return { round: 'nearest', to: { if: into.condition(raw, at), is: 1 } };
  const decimals = Array.from({ length: 9 }, (_, places): Step => ({ below: places + 0.5, amount: 10 ** -places }));
  return { round: 'nearest', to: { of: into.amount(raw, at), steps: decimals } };
}

/** A mechanism that is given its variations inside is one of each. */
function devariated(node: Node): Node {
  const [name = '', inside] = Object.entries(node).find(([key]) => mechanisms[key]) ?? [];
  const { variations, ...others } = nodeOf(typeof inside === 'object' && !Array.isArray(inside) ? inside : {});
  if (!Array.isArray(variations) || Object.keys(others).length === 0) return node;
  const with_ = (part: unknown) => ({ [name]: { ...others, ...(part as Node) } });
  return {
    variations: (variations as Node[]).map(({ si, alors, sinon }) =>
      sinon === undefined ? { si, alors: with_(alors) } : { sinon: with_(sinon) },
    ),
  };
}

export function mechanism(into: Into, raw: Node, at: string): Amount {
  const node = devariated(raw);
  const reason = Object.keys(leftOut).find((key) => has(node, key));
  if (reason) throw new OutOfScope(leftOut[reason]);
  const name = Object.keys(node).find((key) => mechanisms[key]) ?? '';
  const translated = mechanisms[name]?.(into, node, at);
  if (translated === undefined) throw new Error(`${JSON.stringify(node)} is no mechanism that is translated`);
  return translated;
}

const all = (into: Into, raw: unknown, at: string): Amount[] => listOf(raw).map((one) => into.amount(one, at));
const pair = (into: Into, raw: unknown, at: string): [Amount, Amount] => {
  const [one = null, other = null] = all(into, raw, at);
  return [one, other];
};

const table = (into: Into, raw: unknown, at: string) => {
  const { assiette, multiplicateur } = raw as Node;
  return {
    of: into.amount(assiette, at),
    ...(multiplicateur === undefined ? {} : { times: into.amount(multiplicateur, at) }),
  };
};
const brackets = (into: Into, raw: unknown, at: string): Bracket[] =>
  listOf((raw as Node)['tranches']).map((one) => {
    const { taux, plafond } = one as Node;
    return { rate: into.amount(taux, at), ...(plafond === undefined ? {} : { below: into.amount(plafond, at) }) };
  });
const stepsOf = (into: Into, raw: unknown, at: string): Step[] =>
  listOf((raw as Node)['tranches']).map((one) => {
    const { montant, plafond } = one as Node;
    return { amount: into.amount(montant, at), ...(plafond === undefined ? {} : { below: into.amount(plafond, at) }) };
  });

function alternatives(into: Into, [first, ...others]: Node[], at: string): Amount {
  if (!first) return null;
  if (first['sinon'] !== undefined) return into.amount(first['sinon'], at);
  return {
    if: into.condition(first['si'], at),
    is: into.amount(first['alors'], at),
    else: alternatives(into, others, at),
  };
}

const product = (into: Into, raw: unknown, at: string): Amount => {
  if (Array.isArray(raw)) return { product: all(into, raw, at) };
  const { assiette, taux = 1, facteur = 1, plafond } = raw as Node;
  const base = into.amount(assiette, at);
  const capped: Amount = plafond === undefined ? base : { of: base, ceiling: into.amount(plafond, at) };
  return { product: [capped, into.amount(facteur, at), into.amount(taux, at)] };
};

const mechanisms: Record<string, Mechanism> = {
  number: (_, node) => node['number'] as number,
  valeur: (into, node, at) => into.amount(node['valeur'], at),
  formule: (into, node, at) => into.amount(node['formule'], at),
  constant: (_, node) => (node['constant'] as { nodeValue: number | null }).nodeValue,
  ref: (into, node, at) => into.amountOfRule(into.set.reference(node['ref'], at)),
  '+': (into, node, at) => ({ sum: all(into, node['+'], at) }),
  '-': (into, node, at) => ({ difference: pair(into, node['-'], at) }),
  '*': (into, node, at) => ({ product: all(into, node['*'], at) }),
  '//': (into, node, at) => ({ of: { quotient: pair(into, node['//'], at) }, round: 'down', to: 1 }),
  '/': (into, node, at) => ({ quotient: pair(into, node['/'], at) }),
  somme: (into, node, at) => ({ sum: all(into, node['somme'], at) }),
  produit: (into, node, at) => product(into, node['produit'], at),
  multiplication: (into, node, at) => product(into, node['multiplication'], at),
  'le maximum de': (into, node, at) => ({ larger: all(into, node['le maximum de'], at) }),
  'le minimum de': (into, node, at) => ({ smaller: all(into, node['le minimum de'], at) }),
  moyenne: (into, node, at) => ({
    quotient: [
      { sum: all(into, node['moyenne'], at) },
      { sum: listOf(node['moyenne']).map((one) => ({ if: into.applies(one, at), is: 1 })) },
    ],
  }),
  barème: (into, { barème }, at) => ({ ...table(into, barème, at), marginal: brackets(into, barème, at) }),
  grille: (into, { grille }, at) => ({ ...table(into, grille, at), steps: stepsOf(into, grille, at) }),
  'taux progressif': (into, { 'taux progressif': rate }, at) => ({
    ...table(into, rate, at),
    progressive: brackets(into, rate, at),
  }),
  variations: (into, node, at) => alternatives(into, node['variations'] as Node[], at),
  condition: (into, node, at) => {
    const { si, alors, sinon } = node['condition'] as Node;
    return { if: into.applies(si, at), is: alternatives(into, [{ si, alors }, { sinon }], at) };
  },
  durée: (into, node, at) => {
    const { depuis, "jusqu'à": until, unité = 'jour' } = node['durée'] as Node;
    const today = new Date().toISOString().slice(0, 10);
    const day = (raw: unknown) => (raw === undefined ? today : into.day(raw, at));
    return { duration: { from: day(depuis), until: day(until) }, in: unitOfPublicodes(unité) as Clock };
  },
};
