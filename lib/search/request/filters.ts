import { SearchError } from '#lib/kernel/search-index.ts';
import { all, any, carries, compares, comparisons, lies, not, type Condition, type Holds } from './conditions.ts';
import { broken, filterWords, type Word } from './filter-words.ts';

const longest = 2000;

/**
 * Reads Algolia's `filters`: conditions joined by AND, in which those joined by OR stand in parentheses,
 * or conditions joined by OR alone. A condition is `attribute:value`, `attribute:1 TO 5` or `attribute >= 3`,
 * with NOT before it if need be; values with spaces or keywords stand in quotes. What Algolia does not know
 * (an AND inside an OR, NOT before parentheses, an OR of values and numbers) is not read here either.
 * Throws a SearchError that names the character.
 */
export function readFilters(filters: string): Holds {
  if (filters.length > longest) throw new SearchError(`filters: at most ${longest} characters`);
  const reader = new Reader(filterWords(filters));
  return reader.isAtEnd() ? () => true : reader.readAll();
}

class Reader {
  #next = 0;
  readonly #words: Word[];

  constructor(words: Word[]) {
    this.#words = words;
  }

  isAtEnd = (): boolean => this.#next >= this.#words.length;

  readAll(): Holds {
    const first = this.#readGroup();
    if (this.#isNext('OR')) return this.#readBareOr(first);
    const groups = [first];
    while (this.#take('AND')) groups.push(this.#readGroup());
    this.#expectEnd();
    return all(groups.map(({ holds }) => holds));
  }

  #readBareOr(first: Condition): Holds {
    const { holds } = this.#readOr(first);
    this.#expectEnd();
    return holds;
  }

  #readGroup(): Condition {
    if (!this.#take('(')) return this.#readCondition();
    const group = this.#readOr(this.#readCondition());
    if (!this.#take(')')) throw this.#unexpected('where only OR or a closing parenthesis can stand');
    return group;
  }

  #readOr(first: Condition): Condition {
    const parts = [first];
    while (this.#take('OR')) {
      const at = this.#next;
      const part = this.#readCondition();
      if (part.kind !== first.kind) throw broken('begins a number in an OR of values', this.#words[at]?.at ?? 1);
      parts.push(part);
    }
    return { kind: first.kind, holds: any(parts.map(({ holds }) => holds)) };
  }

  #readCondition(): Condition {
    return this.#take('NOT') ? not(this.#readPlain()) : this.#readPlain();
  }

  #readPlain(): Condition {
    const attribute = this.#takeText('where an attribute has to stand');
    const sign = Object.keys(comparisons).find((candidate) => this.#take(candidate));
    const compare = sign && comparisons[sign];
    if (compare) return compares(attribute, compare, this.#takeNumber());
    if (!this.#take(':')) throw this.#unexpected('where : or a comparison has to stand');
    const value = this.#takeText('where a value has to stand');
    if (!this.#take('TO')) return carries(attribute, value);
    return lies(attribute, this.#asNumber(value), this.#takeNumber());
  }

  #isNext(text: string): boolean {
    const word = this.#words[this.#next];
    return word !== undefined && word.kind !== 'text' && word.text === text;
  }

  #take(text: string): boolean {
    const isThere = this.#isNext(text);
    if (isThere) this.#next += 1;
    return isThere;
  }

  #takeText(where: string): string {
    const word = this.#words[this.#next];
    if (word?.kind !== 'text') throw this.#unexpected(where);
    this.#next += 1;
    return word.text;
  }

  #takeNumber = (): number => this.#asNumber(this.#takeText('where a number has to stand'));

  #asNumber(text: string): number {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) throw broken('ends where a number has to stand', this.#place());
    return number;
  }

  #expectEnd(): void {
    if (!this.isAtEnd()) throw this.#unexpected('where the filter could end; put what OR joins in parentheses');
  }

  #unexpected = (where: string) =>
    broken(`is ${this.isAtEnd() ? 'the end' : 'something else'}, ${where}`, this.#place());

  #place(): number {
    const last = this.#words.at(-1);
    return this.#words[this.#next]?.at ?? (last ? last.at + last.text.length : 1);
  }
}
