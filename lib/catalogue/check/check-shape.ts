import type { z } from 'zod';
import type { Finding, Found, Rule } from './finding.ts';
import type { Source } from '#lib/catalogue/load.ts';

/** Fields a guide cannot be published without (other fields are a matter of shape). */
const complete =
  /^(?:type|legalBasis|department|audience|conditions|materials|steps|limits|fee|result|places|visits|onlineDepth|phones|hours)\b/;

/** Parses files by their schema; malformed ones give findings instead. */
export function shape<T extends z.ZodType>(schema: T, sources: Source[]) {
  const found: Found<z.output<T>>[] = [];
  const findings: Finding[] = [];
  for (const { file, id, data, error } of sources) {
    const result = schema.safeParse(data);
    if (error) findings.push({ file, field: '', rule: 'S', reason: error });
    else if (result.success) found.push({ id, file, value: result.data });
    else findings.push(...result.error.issues.map((issue) => finding(file, data, issue)));
  }
  return { found, findings };
}

function finding(file: string, data: unknown, { path, message }: z.core.$ZodIssue): Finding {
  const field = path.join('.');
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const absent = value === undefined || (Array.isArray(value) && value.length === 0);
  const rule: Rule = absent && complete.test(nameOf(field, file)) ? 'C' : 'S';
  return { file, field, rule, reason: message };
}

/** Entries of the department and place lists begin with their id. */
const nameOf = (field: string, file: string): string =>
  /(?:departments|places)\.yaml$/.test(file) ? field.replace(/^[^.]+\./, '') : field;
