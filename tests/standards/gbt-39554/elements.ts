import { readFileSync } from 'node:fs';

/** `R` required, `O` optional, `-` not applicable: for powers (every type but 20) and for public services. */
type Asked = 'R' | 'O' | '-';
export type StandardElement = { group: string; name: string; ofPowers: Asked; ofPublicServices: Asked };

const file = new URL('elements.csv', import.meta.url);

/** The elements of elements.csv; `town_*` stands for every name with that prefix. */
export const standardElements = (): StandardElement[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [group = '', column = '', , , powers = '', services = ''] = line.split(',');
      return column
        .split(/ [/+] /)
        .flatMap(spellOut)
        .map((name, index) => ({
          ...{ group, name },
          ofPowers: asked(powers, index),
          ofPublicServices: asked(services, index),
        }));
    });

/** `promise_day/type` means promise_day and promise_type. */
function spellOut(names: string): string[] {
  const [first = '', ...others] = names.split('/');
  const stem = first.slice(0, first.lastIndexOf('_') + 1);
  return [first, ...others.map((other) => stem + other)];
}

const asked = (letters: string, index: number): Asked => {
  const each = letters.split('/') as Asked[];
  return each[index] ?? each.at(-1) ?? 'O';
};

export const isNamed = ({ name }: StandardElement, key: string): boolean =>
  name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name;
