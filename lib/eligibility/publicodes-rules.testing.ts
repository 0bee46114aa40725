import type { Json } from './expression.ts';
import { parseInfix, type Node } from './publicodes-infix.testing.ts';

/** What amounts leave out, and why. */
export class OutOfScope extends Error {}

export const leftOut: Record<string, string> = {
  ...{
    contexte: 'a rule changed for a moment',
    recalcul: 'a rule changed for a moment',
    texte: 'a text',
    text: 'a text',
  },
  ...{ 'une possibilité': 'a choice of names', objet: 'an object', synchronisation: 'an object' },
  ...{ 'est défini': 'asks what is known, not what holds', 'est non défini': 'asks what is known, not what holds' },
  ...{ 'inversion numérique': 'an equation to solve', 'résoudre la référence circulaire': 'an equation to solve' },
  ...{ logarithme: 'a logarithm', '**': 'a power', 'variable manquante': 'a mark of Publicodes’ own' },
};
export const orders = ['<', '<=', '>', '>=', '=', '!='];
export const booleans = [
  ...[...orders, 'bool', 'toutes ces conditions', 'une de ces conditions', 'est applicable', 'est non applicable'],
  ...['est défini', 'est non défini', 'et', 'ou'],
];
const mechanisms = [
  ...[
    ...booleans,
    ...Object.keys(leftOut),
    'valeur',
    'formule',
    'ref',
    'number',
    'day',
    '+',
    '-',
    '*',
    '/',
    'constant',
  ],
  ...['somme', 'produit', 'multiplication', 'moyenne', 'le maximum de', 'le minimum de', 'barème', 'grille'],
  ...['taux progressif', 'variations', 'condition', 'durée'],
];
export const hasMechanism = (node: Node): boolean => mechanisms.some((key) => has(node, key));

export const has = (node: Node, key: string): boolean => Object.hasOwn(node, key);
export const without = (node: Node, ...keys: string[]): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
export const listOf = (raw: unknown): unknown[] =>
  Array.isArray(raw) ? raw : raw === undefined || raw === null ? [] : [raw];
export const parentOf = (name: string): string => name.split(' . ').slice(0, -1).join(' . ');
export const factName = (name: string): string => name.replaceAll(' . ', ' › ');

export function nodeOf(raw: unknown): Node {
  if (typeof raw === 'string' || typeof raw === 'number') return parseInfix(`${raw}`);
  return typeof raw === 'object' && raw !== null ? { ...raw } : {};
}

/** Every rule by its whole name, those under `avec` as well. */
export function rulesOf(raw: Node, above = ''): Map<string, Node> {
  return new Map(
    Object.entries(raw).flatMap(([short, value]): [string, Node][] => {
      const name = above === '' ? short : `${above} . ${short}`;
      const node: Node = typeof value === 'object' ? { ...value } : { valeur: value };
      return [[name, node], ...(has(node, 'avec') ? rulesOf(node['avec'] as Node, name) : [])];
    }),
  );
}

/** A set of rules in one situation, whose plain values become facts. */
export class RuleSet {
  readonly facts: Record<string, Json> = {};
  readonly rules: Map<string, Node>;
  private readonly situation: Node;
  private readonly withDefaults: boolean;

  constructor(rules: Map<string, Node>, situation: Node, withDefaults: boolean) {
    this.rules = rules;
    this.situation = situation;
    this.withDefaults = withDefaults;
  }

  /** The rule that a name means in another rule: its own part, or the nearest above; never itself. */
  resolve(name: string, from: string): string {
    for (let above = from; ; above = parentOf(above)) {
      const whole = above === '' ? name : `${above} . ${name}`;
      if (this.rules.has(whole) && whole !== from) return whole;
      if (above === '') throw new Error(`no rule is called ${name}`);
    }
  }

  /** The rule that a name means; one that others replace is out of scope. */
  reference(name: unknown, from: string): string {
    const whole = this.resolve(`${name as string}`, from);
    if (this.pointingAt(whole, 'remplace').length > 0) throw new OutOfScope('a rule that others replace');
    return whole;
  }

  /** The rules whose `key` names this one. */
  pointingAt(name: string, key: 'remplace' | 'rend non applicable'): string[] {
    const targets = (raw: unknown, from: string): string[] =>
      listOf(raw).flatMap((one) =>
        typeof one === 'string' ? [this.resolve(one, from)] : targets((one as Node)['références à'], from),
      );
    return [...this.rules].flatMap(([from, rule]) => (targets(rule[key], from).includes(name) ? [from] : []));
  }

  /** A rule as one node; the situation stands in the place of its value. A node without any is the `fact` of its name. */
  definition(name: string): Node {
    const rule = this.rules.get(name) ?? {};
    const outer = without(rule, 'avec', ...mechanisms, 'abattement', 'par défaut');
    const given = this.situation[name];
    const plain = nodeOf(given);
    const value = typeof given === 'number' ? given : (plain['bool'] ?? plain['day']);
    if (value !== undefined) this.facts[factName(name)] = value as Json;
    if (given !== undefined && value === undefined) return { ...outer, valeur: given };
    if (given === undefined && hasMechanism(rule)) return without(rule, 'avec', this.withDefaults ? '' : 'par défaut');
    const isAssumed = given === undefined && this.withDefaults && has(rule, 'par défaut');
    return isAssumed ? { ...outer, valeur: rule['par défaut'] } : { ...outer, fact: name };
  }

  isOptional(name: string): boolean {
    return this.rules.get(name)?.['possiblement non applicable'] !== undefined;
  }

  /** A fact that is not given, and may turn out to be nothing. */
  mayLack(name: string): boolean {
    return this.isOptional(name) && !Object.hasOwn(this.facts, factName(name));
  }
}
