import { readContent } from './read-content.ts';

let read: ReturnType<typeof readContent> | undefined;

/** The demonstration city's content, read once: what a test's context has unless it is given another. */
export const testContent = (): ReturnType<typeof readContent> => (read ??= readContent());
