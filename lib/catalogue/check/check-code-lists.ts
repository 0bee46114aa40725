import type { CodeList } from '#lib/catalogue/code-lists.ts';
import { codeListSchema } from '#lib/catalogue/code-lists.ts';
import { codedIn } from '#lib/catalogue/freeze-lists.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import type { Form } from '#lib/forms/form.ts';
import { keyOf } from '#lib/forms/kinds/match-codes.ts';
import { shape } from './check-shape.ts';
import { inFile, type Fault, type Finding } from './finding.ts';

/** Every list has its shape, and entries that people can tell apart. */
export function checkCodeLists(raw: RawContent): Finding[] {
  const { found, findings } = shape(codeListSchema, raw.codeLists);
  return [...findings, ...found.flatMap(({ file, value }) => inFile(file, checkCodeList(value)))];
}

/** A form asks for entries of lists that there are, and leaves out codes that these have. */
export const checkCodesAsked = (form: Form, findList: (id: string) => CodeList | undefined): Fault[] =>
  codedIn(form).flatMap(({ id, list, without = [], codes: frozen, edition }): Fault[] => {
    const codes = findList(list)?.codes;
    if (frozen || edition !== undefined) return [{ field: id, rule: 'X', reason: 'its codes stand in its code list' }];
    if (!codes) return [{ field: id, rule: 'X', reason: `no code list is called ${list}` }];
    return without
      .filter((left) => codes.every(({ code }) => code !== left))
      .map((left) => ({ field: id, rule: 'X', reason: `${list} has no code ${left}` }));
  });

type Entry = CodeList['codes'][number];

function checkCodeList({ codes }: CodeList): Fault[] {
  const named = codes.map((entry) => ({ entry, own: ownNames(entry).map(keyOf) }));
  return named.flatMap(({ entry, own }, place) => [
    ...checkEntry(entry),
    ...named
      .slice(0, place)
      .filter((earlier) => own.some((name) => earlier.own.includes(name)))
      .map((earlier) => at(entry, 'X', `cannot be told from ${earlier.entry.code}`)),
    ...named
      .filter((one) => one.entry !== entry && entry.other?.some((name) => one.own.includes(keyOf(name))))
      .map((one) => at(entry, 'X', `another name of it is that of ${one.entry.code}`)),
  ]);
}

/** The code and the two names are one entry’s alone; another name may be that of several, which are then offered. */
const ownNames = ({ code, zh, en }: Entry): string[] => [code, zh, en];

function checkEntry(entry: Entry): Fault[] {
  const { zh, en, pinyin, other = [] } = entry;
  const own = ownNames(entry).map(keyOf);
  const twice = other.find((name, at) => own.includes(keyOf(name)) || other.indexOf(name) < at);
  const syllables = pinyin.split(' ').length;
  return [
    ...(syllables === (zh.match(/\p{Script=Han}/gu) ?? []).length
      ? []
      : [at(entry, 'C', 'its pinyin has not as many syllables as the name characters')]),
    ...([zh, en, ...other].every(keyOf) ? [] : [at(entry, 'C', 'a name has no letter that can be typed')]),
    ...(twice === undefined ? [] : [at(entry, 'X', `${twice} is there twice`)]),
  ];
}

const at = ({ code }: Entry, rule: Fault['rule'], reason: string): Fault => ({ field: `codes.${code}`, rule, reason });
