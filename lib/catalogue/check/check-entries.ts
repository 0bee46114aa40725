import type { EntriesField, Field } from '#lib/forms/field-kinds.ts';
import { isEntriesField, isGroupField } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { namesIn } from '#lib/forms/compute.ts';
import type { ComputedField } from '#lib/forms/kinds/computed.ts';
import type { Fault } from './finding.ts';

/** What a list lacks to be answered: its layout, its page, what is asked of each entry. */
export function checkEntries(field: EntriesField, page: FormPage, at: string): Fault[] {
  const others = page.fields.filter((one) => one !== field && one.kind !== 'computed');
  const reasons = [
    field.atLeast > field.atMost && 'no number of entries is allowed',
    field.layout === 'pages' && others.length > 0 && 'a list whose entries have pages stands on a page of its own',
    field.layout === 'table' && field.fields.some(isNoCell) && 'a table has a line for every entry, without conditions',
    field.fields.some(({ kind }) => kind === 'file' || kind === 'declaration') && 'an entry holds no file or statement',
    field.fields.some(({ id }) => id === 'file' || id === 'row') && 'no question of an entry is called so',
  ];
  return reasons.flatMap((reason): Fault[] => (reason ? [{ field: at, rule: 'X', reason }] : []));
}

const isNoCell = (field: Field): boolean => isGroupField(field) || field.showIf !== undefined;

/** The answers that a number follows from are asked for before it, and are numbers, or the choice of a table. */
export function checkComputed({ value }: ComputedField, earlier: Field[], at: string): Fault[] {
  return namesIn(value).flatMap(({ name, isChoice }): Fault[] => {
    const [id, part] = name.split('.');
    const field = earlier.find((one) => one.id === id);
    const asked =
      part === undefined ? field : field && isEntriesField(field) && field.fields.find((one) => one.id === part);
    const fits = asked && (isChoice ? asked.kind === 'choice' : isNumber(asked));
    return fits
      ? []
      : [{ field: at, rule: 'X', reason: `no earlier ${isChoice ? 'choice' : 'number'} is called ${name}` }];
  });
}

const isNumber = ({ kind }: Field): boolean => ['number', 'money', 'computed', 'entries'].includes(kind);
