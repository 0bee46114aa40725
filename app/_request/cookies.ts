import 'server-only';
import { environment } from '#app/_server/environment.ts';

/** Plain http serves this machine alone (a demonstration on localhost); browsers refuse the prefix there. */
const isSecure = (): boolean => new URL(environment().url).protocol === 'https:';

export const cookieName = (name: string): string => `${isSecure() ? '__Host-' : ''}tongban.${name}`;

/** For this host alone, out of reach of scripts, and not sent along by other sites' forms. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;
