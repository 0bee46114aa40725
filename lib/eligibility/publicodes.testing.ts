import type { Amount, Condition, DayOperand, Order } from './amount.ts';
import type { Json } from './expression.ts';
import type { Node } from './publicodes-infix.testing.ts';
import {
  booleans,
  factName,
  has,
  hasMechanism,
  leftOut,
  listOf,
  nodeOf,
  orders,
  OutOfScope,
  parentOf,
  type RuleSet,
} from './publicodes-rules.testing.ts';
import { assumed, chain, mechanism } from './publicodes-mechanisms.testing.ts';

export type Kind = 'boolean' | 'number' | 'day' | 'text' | 'unknown';

/** Translates the rules of Publicodes into our amounts and conditions. `at` is the rule that a node stands in. */
export class Translation {
  private readonly parents = new Set<string>();
  readonly set: RuleSet;
  constructor(set: RuleSet) {
    this.set = set;
  }

  amountOfRule(name: string): Amount {
    const [guards, amount] = [this.guards(name), this.amount(this.set.definition(name), name)];
    return guards.length > 0 ? { if: { all: guards }, is: amount } : amount;
  }

  conditionOfRule(name: string): Condition {
    return { all: [...this.guards(name), this.condition(this.set.definition(name), name)] };
  }

  appliesRule(name: string): Condition {
    return { all: [true, ...this.guards(name), this.applies(this.set.definition(name), name)] };
  }

  kindOfRule(name: string): Kind {
    return this.kind(this.set.definition(name), name);
  }

  amount(raw: unknown, at: string): Amount {
    const node = nodeOf(raw);
    const key = Object.keys(chain).find((one) => has(node, one));
    if (key) return chain[key]?.(this, node, at) ?? null;
    if (has(node, 'fact')) return this.fact(node);
    if (!hasMechanism(node)) return { fact: '?' };
    return this.kind(node, at) === 'boolean' ? null : mechanism(this, node, at);
  }

  fact(node: Node): { fact: string; optional?: true } {
    const name = `${node['fact'] as string}`;
    return { fact: factName(name), ...(this.set.isOptional(name) ? { optional: true } : {}) };
  }

  condition(raw: unknown, at: string): Condition {
    const node = nodeOf(raw);
    const guards = this.ownGuards(node, at);
    if (has(node, 'par défaut')) return this.condition(assumed(this, node, at), at);
    return guards.length > 0 ? { all: [...guards, this.bare(node, at)] } : this.bare(node, at);
  }

  /** Whether a node has a value at all. */
  applies(raw: unknown, at: string): Condition {
    const node = nodeOf(raw);
    const inner = node['valeur'] ?? node['formule'];
    return { all: [true, ...this.ownGuards(node, at), this.bareApplies(node, inner, at)] };
  }

  kind(raw: unknown, at: string): Kind {
    const node = nodeOf(raw);
    const inner = node['valeur'] ?? node['formule'];
    if (booleans.some((key) => has(node, key))) return 'boolean';
    if (has(node, 'ref')) return this.kindOfRule(this.set.resolve(`${node['ref'] as string}`, at));
    if (inner !== undefined) return this.kind(inner, at);
    if (has(node, 'fact')) return this.kindOfFact(`${node['fact'] as string}`, node);
    if (has(node, 'day') || has(node, 'text')) return has(node, 'day') ? 'day' : 'text';
    const branches = (listOf(node['variations'] ?? node['condition']) as Node[]).flatMap(({ alors, sinon }) => [
      ...listOf(alors),
      ...listOf(sinon),
    ]);
    const kinds = branches.map((branch) => this.kind(branch, at));
    if (kinds.length > 0) return kinds.find((kind) => kind !== 'boolean') ?? 'boolean';
    return hasMechanism(node) ? 'number' : 'unknown';
  }

  private kindOfFact(name: string, node: Node): Kind {
    const value = this.set.facts[factName(name)];
    const assumed = this.set.rules.get(name)?.['par défaut'];
    if (typeof value === 'boolean' || typeof value === 'number') return typeof value as 'boolean' | 'number';
    if (typeof value === 'string') return 'day';
    return has(node, 'unité') ? 'number' : assumed === undefined ? 'unknown' : this.kind(assumed, name);
  }

  /** What a rule takes from its parent, and from the rules that make it lapse. */
  private guards(name: string): Condition[] {
    const lapse = this.set.pointingAt(name, 'rend non applicable').map((by) => ({ not: this.conditionOfRule(by) }));
    const parent = parentOf(name);
    if (!this.set.rules.has(parent) || this.parents.has(parent)) return lapse;
    this.parents.add(parent);
    const isBoolean = this.kindOfRule(parent) === 'boolean';
    const above = isBoolean ? this.conditionOfRule(parent) : this.appliesRule(parent);
    this.parents.delete(parent);
    return [...lapse, above];
  }

  private ownGuards(node: Node, at: string): Condition[] {
    const guard = (key: string) => (has(node, key) ? [this.condition(node[key], at)] : []);
    return [...guard('applicable si'), ...guard('non applicable si').map((one) => ({ not: one }))];
  }

  private bareApplies(node: Node, inner: unknown, at: string): Condition {
    if (has(node, 'ref')) return this.appliesRule(this.set.reference(node['ref'], at));
    if (inner !== undefined) return this.applies(inner, at);
    if (has(node, 'fact')) return this.set.mayLack(`${node['fact'] as string}`) ? { applies: this.fact(node) } : true;
    if (!hasMechanism(node)) return { '===': [{ var: '?' }, true] };
    return this.kind(node, at) === 'boolean' || has(node, 'number') ? true : { applies: this.amount(node, at) };
  }

  private bare(node: Node, at: string): Condition {
    const reason = Object.keys(leftOut).find((key) => has(node, key));
    if (reason) throw new OutOfScope(leftOut[reason]);
    const inner = node['valeur'] ?? node['formule'];
    const all = (key: string) => listOf(node[key]).map((one) => this.condition(one, at));
    if (has(node, 'bool')) return node['bool'] as boolean;
    if (has(node, 'ref')) return this.conditionOfRule(this.set.reference(node['ref'], at));
    if (inner !== undefined) return this.condition(inner, at);
    if (has(node, 'toutes ces conditions') || has(node, 'et'))
      return { all: [true, ...all('toutes ces conditions'), ...all('et')] };
    if (has(node, 'une de ces conditions') || has(node, 'ou'))
      return { any: [false, ...all('une de ces conditions'), ...all('ou')] };
    if (has(node, 'est applicable')) return this.applies(node['est applicable'], at);
    if (has(node, 'est non applicable')) return { not: this.applies(node['est non applicable'], at) };
    const order = orders.find((one) => has(node, one));
    if (order) return this.comparison(order as Order, node[order] as [unknown, unknown], at);
    if (has(node, 'variations')) return this.alternatives(node['variations'] as Node[], at);
    if (has(node, 'condition')) {
      const { si, alors, sinon } = node['condition'] as Node;
      return this.alternatives([{ si, alors }, { sinon }], at);
    }
    if (has(node, 'fact')) return { var: factName(`${node['fact'] as string}`) };
    return hasMechanism(node) ? { applies: this.amount(node, at) } : { var: '?' };
  }

  private alternatives([first, ...others]: Node[], at: string): Condition {
    if (!first) return false;
    if (first['sinon'] !== undefined) return this.condition(first['sinon'], at);
    const guard = this.condition(first['si'], at);
    const then = { all: [guard, this.condition(first['alors'], at)] };
    return { any: [then, { all: [{ not: guard }, this.alternatives(others, at)] }] };
  }

  private comparison(order: Order, [one, other]: [unknown, unknown], at: string): Condition {
    const kinds = [this.kind(one, at), this.kind(other, at)];
    if (kinds.includes('text')) throw new OutOfScope('a text');
    if (kinds.includes('day')) return this.daysInOrder(order, this.day(one, at), this.day(other, at));
    if (!kinds.includes('boolean')) return { compare: [this.amount(one, at), order, this.amount(other, at)] };
    const [left, right] = [this.condition(one, at), this.condition(other, at)];
    const same = { any: [{ all: [left, right] }, { all: [{ not: left }, { not: right }] }] };
    return order === '=' ? same : order === '!=' ? { not: same } : false;
  }

  private daysInOrder(order: Order, one: DayOperand, other: DayOperand): Condition {
    const [left, right] = [one, other].map((day): Json => (typeof day === 'string' ? day : { var: day.fact }));
    const words = { '<': 'before', '<=': 'not-after', '>': 'after', '>=': 'not-before' } as const;
    if (order === '=') return { '===': [left ?? null, right ?? null] };
    if (order === '!=') return { '!': [{ '===': [left ?? null, right ?? null] }] };
    return { [words[order]]: [left, right].map((day) => ({ plusTime: [day ?? null, 0, 'day'] })) };
  }

  day(raw: unknown, at: string): DayOperand {
    const node = nodeOf(raw);
    const inner = node['valeur'] ?? node['formule'];
    if (has(node, 'ref')) {
      const name = this.set.reference(node['ref'], at);
      return this.day(this.set.definition(name), name);
    }
    if (inner !== undefined) return this.day(inner, at);
    return has(node, 'day') ? `${node['day'] as string}` : { fact: factName(`${node['fact'] as string}`) };
  }
}
