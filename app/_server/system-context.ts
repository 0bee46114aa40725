import 'server-only';
import { theContent } from './content.ts';
import type { Actor, Context } from '#lib/kernel/context.ts';
import type { WithChannels } from '#lib/kernel/channels.ts';
import type { WithFileStore } from '#lib/kernel/file-store.ts';
import type { WithScanner } from '#lib/kernel/scanner.ts';
import { theChannels } from './channels.ts';
import { theDatabase, theVault } from './database.ts';
import { refreshPublished } from './published.ts';
import { theFileStore, theScanner } from './files.ts';

/** What a request or a job may touch: the kernel's context, what the city publishes, and what keeps and scans files. */
export type PortalContext<A extends Actor | null = Actor> = Context<A> &
  ReturnType<typeof theContent> &
  WithFileStore &
  WithScanner &
  WithChannels;

export async function systemContext(): Promise<PortalContext<null>> {
  await refreshPublished();
  return {
    ...theContent(),
    ...{ db: (await theDatabase()).db, vault: theVault(), fileStore: theFileStore(), scanner: theScanner() },
    channels: theChannels(),
    ...{ now: () => new Date(), actor: null },
  };
}
