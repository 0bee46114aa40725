import 'server-only';
import { environment } from '#app/_server/environment.ts';

/** Only a demonstration on localhost uses plain http; browsers refuse the cookie prefix there. */
const isSecure = (): boolean => new URL(environment().url).protocol === 'https:';

export const cookieName = (name: string): string => `${isSecure() ? '__Host-' : ''}tongban.${name}`;

/** For this host alone, hidden from scripts, not sent with other sites' forms. */
export const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const;
