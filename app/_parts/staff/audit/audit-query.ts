import type { AuditQuery } from '#app/_request/paths.ts';
import { normaliseReference } from '#lib/identifiers/reference.ts';
import type { LogQuery } from '#lib/audit/read.ts';
import { isId } from '#lib/kernel/id.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

export type AuditSearch = { [Name in keyof AuditQuery]?: string | string[] | undefined };

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** What an address asks of the log, without what cannot be asked. */
export function auditQuery(search: AuditSearch): AuditQuery {
  const given = (name: keyof AuditQuery): string | undefined => {
    const text = cleanLine(([search[name] ?? []].flat()[0] ?? '').normalize('NFKC')).slice(0, 100);
    return text === '' ? undefined : text;
  };
  const only = (name: keyof AuditQuery, fits: (text: string) => boolean) => {
    const text = given(name);
    return text && fits(text) ? text : undefined;
  };
  return {
    ...{ case: given('case'), person: given('person') },
    subject: only('subject', isId),
    act: only('act', (text) => /^[a-z_]{1,60}$/.test(text)),
    from: only('from', (text) => day.test(text)),
    until: only('until', (text) => day.test(text)),
    before: only('before', isId),
  };
}

export const logQuery = ({ case: reference, subject, act, ...rest }: AuditQuery): LogQuery => ({
  ...rest,
  action: act,
  reference: reference && normaliseReference(reference),
  subject: subject && `application:${subject}`,
});
