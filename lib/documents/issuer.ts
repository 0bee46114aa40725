/** The part of a context that says under which public address the city issues: `https://…`, without a slash at the end. */
export type WithIssuer = { issuer: string };

export const statusAddress = ({ issuer }: WithIssuer): string => `${issuer}/api/documents/status`;
