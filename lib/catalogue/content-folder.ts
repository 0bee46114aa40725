import { resolve } from 'node:path';

/** Where what the city publishes lies: the folder in `TONGBAN_CONTENT`, else `content`. Absolute. */
export const contentFolder = (): string => resolve(process.env['TONGBAN_CONTENT'] || 'content');
