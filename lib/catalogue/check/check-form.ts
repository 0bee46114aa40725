import { checkBounds } from './check-bounds.ts';
import { checkComputed, checkEntries } from './check-entries.ts';
import { checkRules } from './check-rules.ts';
import { checkSignatories } from './check-signatories.ts';
import type { Fault } from './finding.ts';
import type { Condition } from '#lib/forms/kinds/asked.ts';
import { halfDays } from '#lib/deadlines/opening-days.ts';
import { isEntriesField, isPlainField, kindOf, optionsOf, type Field } from '#lib/forms/field-kinds.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';

/** Names that `completeForm` adds, and that a form therefore may not use. */
const reserved = /^(?:delivery(?:-name|-phone|-address)?|(?:material|file|circumstance)-.+)$/;
const reservedPages = ['materials', 'files', 'delivery', 'circumstances'];

/**
 * A form's names are unique, its conditions refer to earlier fields, its patterns compile, and it ends in a
 * declaration.
 */
export function checkForm(form: Form, places: Set<string>): Fault[] {
  const faults: Fault[] = [];
  const earlier = new Map<string, Field>();
  for (const page of form.pages) {
    faults.push(...checkPage(form, page));
    faults.push(...checkCondition(page.showIf, earlier, `pages.${page.id}.showIf`));
    const known = [...earlier.values(), ...page.fields];
    for (const field of page.fields)
      faults.push(...checkAsked(field, { page, earlier, known, places, at: `pages.${page.id}.${field.id}` }));
  }
  if (form.pages.at(-1)?.fields.every(({ kind }) => kind !== 'declaration')) {
    faults.push({ field: 'pages', rule: 'C', reason: 'the last page holds no declaration' });
  }
  return [...faults, ...checkSignatories(form)];
}

type Asked = { page: FormPage; earlier: Map<string, Field>; known: Field[]; places: Set<string>; at: string };

/** A question where it stands, and of a list those of its entries; `earlier` knows them from then on. */
function checkAsked(field: Field, { page, earlier, known, places, at }: Asked): Fault[] {
  const names = new Map(known.map((one) => [one.id, one]));
  const faults = [
    ...checkRules(field, known, at),
    ...(field.check ?? []).flatMap((rule) => checkCondition(rule.if, names, `${at}.check`)),
    ...checkField(field, earlier, at),
    ...checkFollows(field, page, at),
    ...checkWorkingDay(field, earlier, { places, known, at: `${at}.workingDay` }),
    ...(field.kind === 'computed' ? checkComputed(field, [...earlier.values()], at) : []),
  ];
  if (isEntriesField(field)) {
    faults.push(...checkEntries(field, page, at));
    const inside = { page, earlier, known: [...known, ...field.fields], places };
    for (const one of field.fields) faults.push(...checkAsked(one, { ...inside, at: `${at}.${one.id}` }));
  }
  earlier.set(field.id, field);
  return faults;
}

function checkPage(form: Form, { id, fields }: FormPage): Fault[] {
  const twice = form.pages.filter((page) => page.id === id).length > 1;
  const field = `pages.${id}`;
  const reasons = [
    twice && 'two pages of this name',
    !twice && reservedPages.includes(id) && 'the guide’s own page has this name',
    new Set(fields.map(({ kind }) => kind === 'file')).size > 1 && 'files are asked for on a page of their own',
  ];
  return reasons.flatMap((reason): Fault[] => (reason ? [{ field, rule: 'X', reason }] : []));
}

function checkField(field: Field, earlier: Map<string, Field>, at: string): Fault[] {
  const faults = [...checkCondition(field.showIf, earlier, `${at}.showIf`), ...checkQuestion(field, at)];
  if (earlier.has(field.id)) faults.push({ field: at, rule: 'X', reason: 'an earlier field has this name' });
  if (reserved.test(field.id)) faults.push({ field: at, rule: 'X', reason: 'the guide’s own field has this name' });
  if (field.kind === 'text' && field.pattern && !isPattern(field.pattern)) {
    faults.push({ field: `${at}.pattern`, rule: 'X', reason: 'not a regular expression' });
  }
  return faults;
}

/** Nobody can tell whether a question is for them before the page is saved, if a number that follows from it decides. */
function checkFollows({ showIf }: Field, { fields }: FormPage, at: string): Fault[] {
  const decides = leavesOf(showIf).find((leaf) =>
    fields.some(({ kind, id }) => kind === 'computed' && id === leaf.field),
  );
  const reason = `${decides?.field} follows from this page: ask this on a later one`;
  return decides ? [{ field: `${at}.showIf`, rule: 'X', reason }] : [];
}

/** What a question lacks, wherever it is asked. */
export function checkQuestion(field: Field, at: string): Fault[] {
  const isLong = !field.short && isShortened(field) && isQuestion(field.label);
  return [
    ...checkBounds(field, at),
    ...(isLong
      ? [{ field: `${at}.short`, rule: 'C', reason: 'a label that is a question needs a short form' } satisfies Fault]
      : []),
  ];
}

/** True if a sentence names the question: a group is named by its parts, a declaration is quoted. */
const isShortened = (field: Field): boolean => isPlainField(field) && kindOf(field).asks !== 'tick';

/** A question, or a sentence that its answer completes: “Enter …” cannot be said with either. */
const isQuestion = ({ zh, en }: Field['label']): boolean =>
  /[吗？?是的]$|何|哪|谁|什么|怎样|几个/.test(zh) ||
  /^(Who|What|When|Where|Which|Why|How|Is|Are|Do|Does|Did|Has|Have|Can|Will|Would|Should)\b|\b(is|are|the|in|since)$|\?$/i.test(
    en,
  );

/** A day that depends on a place needs an earlier choice of known places. */
function checkWorkingDay(
  field: Field,
  earlier: Map<string, Field>,
  { places, known, at }: { places: Set<string>; known: Field[]; at: string },
): Fault[] {
  if (field.kind !== 'date' || !field.workingDay || field.workingDay === true) return [];
  const choice = earlier.get(field.workingDay.at);
  if (choice?.kind !== 'choice')
    return [{ field: at, rule: 'X', reason: `no earlier choice is called ${field.workingDay.at}` }];
  return [
    ...choice.options
      .filter(({ value }) => !places.has(value))
      .map(({ value }): Fault => ({ field: at, rule: 'X', reason: `${value} is no place` })),
    ...checkHalf(field.workingDay.half, known, at),
  ];
}

/** The half of the day is a choice of morning and afternoon, on the same page or before. */
function checkHalf(half: string | undefined, known: Field[], at: string): Fault[] {
  const choice = known.find(({ id }) => id === half);
  const isHalf =
    choice?.kind === 'choice' && choice.options.every(({ value }) => halfDays.some((one) => one === value));
  return half === undefined || isHalf
    ? []
    : [{ field: at, rule: 'X', reason: `${half} is no choice of a half of the day` }];
}

function checkCondition(condition: Condition | undefined, earlier: Map<string, Field>, at: string): Fault[] {
  return leavesOf(condition).flatMap((leaf): Fault[] => {
    const field = earlier.get(leaf.field);
    if (leaf.inside && field && !isEntriesField(field))
      return [{ field: at, rule: 'X', reason: `${leaf.field} is no list` }];
    if (leaf.inside && field && isEntriesField(field))
      return checkCondition(
        leaf.inside,
        new Map([...earlier, ...field.fields.map((one) => [one.id, one] as const)]),
        at,
      );
    if (!field) return [{ field: at, rule: 'X', reason: `no earlier field is called ${leaf.field}` }];
    const unknown = leaf.values.find((value) => !valuesOf(field)?.includes(value) && valuesOf(field));
    return unknown === undefined ? [] : [{ field: at, rule: 'X', reason: `${leaf.field} has no answer ${unknown}` }];
  });
}

function leavesOf(condition: Condition | undefined): { field: string; values: string[]; inside?: Condition }[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  const { field } = condition;
  if ('some' in condition) return [{ field, values: [], inside: condition.some }];
  if ('every' in condition) return [{ field, values: [], inside: condition.every }];
  if ('is' in condition) return [{ field: condition.field, values: [condition.is] }];
  return [{ field: condition.field, values: 'in' in condition ? condition.in : [] }];
}

/** The possible answers of a field, if they can be listed. */
const valuesOf = (field: Field): string[] | undefined => optionsOf(field)?.map(({ value }) => value);

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'u'));
  } catch {
    return false;
  }
}
