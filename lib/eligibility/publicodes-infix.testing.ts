/** A part of Publicodes: a mechanism by its French name, or what an infix expression is made of. */
export type Node = { [key: string]: unknown };

/** From those that bind least; each stands between spaces. */
const levels = [['>=', '<=', '!=', '=', '<', '>'], ['+', '-'], ['*', '//', '/'], ['**']];

/** An infix expression as its nodes: operators by their sign, `number`, `bool`, `day`, `text` and `ref`. */
export function parseInfix(written: string): Node {
  const text = written.replaceAll(/\s+/g, ' ').trim();
  for (const operators of levels) {
    const found = lastOf(operators, text);
    if (found) return { [found.operator]: [text.slice(0, found.at), text.slice(found.at + found.operator.length + 2)] };
  }
  if (text.startsWith('(') && text.endsWith(')')) return parseInfix(text.slice(1, -1));
  return /^-(?!\d)/.test(text) ? { '-': ['0', text.slice(1)] } : leaf(text);
}

/** The last operator of a level outside parentheses and quotes. */
function lastOf(operators: string[], text: string): { operator: string; at: number } | undefined {
  if (/^(["']).*\1$/.test(text)) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at > 0; at -= 1) {
    depth += text[at] === ')' ? 1 : text[at] === '(' ? -1 : 0;
    const operator = depth === 0 ? operators.find((one) => text.startsWith(` ${one} `, at)) : undefined;
    if (operator) return { operator, at };
  }
  return undefined;
}

function leaf(text: string): Node {
  if (text === 'oui' || text === 'non') return { bool: text === 'oui' };
  const [, quoted] = /^["'](.*)["']$/.exec(text) ?? [];
  if (quoted !== undefined) return { text: quoted };
  const [, day = '01', month, year] = /^(?:(\d?\d)\/)?(\d?\d)\/(\d{4})$/.exec(text) ?? [];
  if (month && year) return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  const [, digits, unit] = /^(-?\d+(?:\.\d+)?) ?(.*)$/.exec(text) ?? [];
  if (digits === undefined) return { ref: text };
  return { number: Number(digits), ...(unit ? { unité: unit } : {}) };
}
