import type { Locale } from '#lib/kernel/locale.ts';

/** The part of a context that says under which public address the city issues: `https://…`, without a slash at the end. */
export type WithIssuer = { issuer: string };

export const statusAddress = ({ issuer }: WithIssuer): string => `${issuer}/api/documents/status`;

/** The page that verifies, and with a document's text the address that its code holds: what follows # never reaches a server. */
export const codeAddress = ({ issuer }: WithIssuer, locale: Locale, text?: string): string =>
  `${issuer}/${locale}/verification${text ? `#${text}` : ''}`;
