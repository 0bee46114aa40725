import type { Actor, Context } from '#lib/kernel/context.ts';
import type { WithFileStore } from '#lib/kernel/file-store.ts';
import type { WithScanner } from '#lib/kernel/scanner.ts';

/** Everything an act on a file may touch. */
export type FilesContext<A extends Actor | null = Actor> = Context<A> & WithFileStore & WithScanner;
