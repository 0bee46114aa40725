export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property that may have one value or several; none where it is absent. */
export const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];

const longest = 200_000;
const deepest = 50;
/** As JSON writes one: the escape of a surrogate, its backslash not itself escaped. */
const halfCharacter = /(?:^|[^\\])(?:\\\\)*\\ud/;

/**
 * The object that a text in JSON says; undefined where it is none, or too long or too deep to be a credential. An object
 * that names a property twice is none either: one reader would see the first value and another the second (RFC 7493).
 */
export function readObject(text: string): JsonObject | undefined {
  if (text.length > longest) return undefined;
  try {
    const value: unknown = JSON.parse(text.trim());
    const { depth, names } = shapeOf(text);
    if (depth > deepest || !isObject(value) || names !== countNames(value)) return undefined;
    return halfCharacter.test(JSON.stringify(value)) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Counts in the text itself how deep a JSON value goes and how many properties are written: one before each colon. */
function shapeOf(text: string): { depth: number; names: number } {
  let [depth, open, names] = [0, 0, 0];
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') isInText = !isInText;
    else if (isInText) at += character === '\\' ? 1 : 0;
    else if (character === ':') names += 1;
    else if (character === '{' || character === '[') depth = Math.max(depth, (open += 1));
    else if (character === '}' || character === ']') open -= 1;
  }
  return { depth, names };
}

const countNames = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>(
        (sum, inner) => sum + countNames(inner),
        Array.isArray(value) ? 0 : Object.keys(value).length,
      )
    : 0;
