import { resolve } from 'node:path';

/** The absolute path of the content: the folder in `TONGBAN_CONTENT`, else `content`. */
export const contentFolder = (): string => resolve(process.env['TONGBAN_CONTENT'] || 'content');
