/**
 * The rule a finding breaks: `R1`–`R12` consistency of a guide, `R13` a rule that does not say what its examples say,
 * `C` completeness and limits, `S` the shape of a file, `X` an unresolved name.
 */
export type Rule = `R${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13}` | 'C' | 'S' | 'X';
export type Finding = { file: string; field: string; rule: Rule; reason: string };

export type Fault = Omit<Finding, 'file'>;

export const inFile = (file: string, faults: Fault[]): Finding[] => faults.map((fault) => ({ file, ...fault }));

/** A file that passed its schema. */
export type Found<T> = { id: string; file: string; value: T };

export const sayFinding = ({ file, field, rule, reason }: Finding): string =>
  [file, field || '(file)', rule, reason].join(' · ');
