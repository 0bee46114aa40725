/**
 * A fault in the content folder. Rules: `R1`–`R12` consistency of a guide, `C` completeness and limits,
 * `S` the shape of a file, `X` a name that leads nowhere.
 */
export type Rule = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}` | 'C' | 'S' | 'X';
export type Finding = { file: string; field: string; rule: Rule; reason: string };

/** A fault found in a file whose name the caller knows. */
export type Fault = Omit<Finding, 'file'>;

export const inFile = (file: string, faults: Fault[]): Finding[] => faults.map((fault) => ({ file, ...fault }));

/** A file that has its shape. */
export type Found<T> = { id: string; file: string; value: T };

/** A finding in a line: where, which field, which rule, why. */
export const sayFinding = ({ file, field, rule, reason }: Finding): string =>
  [file, field || '(file)', rule, reason].join(' · ');
