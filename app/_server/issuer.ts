import 'server-only';
import { environment } from './environment.ts';

/** The public address under which the city issues documents. */
export const theIssuer = (): string => new URL(environment().url).origin;
