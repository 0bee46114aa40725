import { stylesheets } from '#app/_reading/stylesheets.ts';
import { environment } from '#app/_server/environment.ts';
import { guardConsole } from '#app/_server/report-error.ts';
import { isDatabaseReady } from '#app/_server/database.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { editionAtHand, startLooking } from '#app/_server/published.ts';
import { theChannels } from '#app/_server/channels.ts';
import { theScanner } from '#app/_server/files.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { workspaceAddresses } from '#app/_request/workspace-addresses.ts';
import { startJobTimer } from '#app/_server/job-timer.ts';
import { isLoopback, isOpenOnPurpose } from '#lib/kernel/safe-settings.ts';
import { sendWholePages } from './whole-pages.ts';

/** Starts a server process, or ends it with one line for each fault of its environment. */
export function startProcess(): void {
  if (process.env['NEXT_PHASE'] === 'phase-production-build') return;
  environmentOrEnd();
  endIfOpen(process.env);
  const portal = new URL(environment().url);
  sendWholePages({ portal, builtFor: process.env.BUILT_FOR, isDatabaseReady, sheets, edition });
  // Pages that the build made are sent before any content is read: the days that the files name must be known before.
  theCatalogue();
  startLooking();
  if (process.env.NODE_ENV === 'production') guardConsole();
  // Says at once that files are not scanned, where that is so.
  theScanner();
  // And by which channels no code can be sent.
  theChannels();
  const seconds = Number(process.env['TONGBAN_TIMER'] ?? 0);
  if (seconds > 0) startJobTimer(seconds, workspaceAddresses(theIssuer()));
}

/** A server that could only answer with errors must not stay up. */
function environmentOrEnd(): void {
  try {
    environment();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** A server listens to the whole network unless its host is named. */
function endIfOpen(given: Record<string, string | undefined>): void {
  if (environment().mode !== 'demonstration' || isOpenOnPurpose(given) || isLoopback(given['HOSTNAME'] ?? '')) return;
  process.stderr.write('A demonstration answers this machine alone: set HOSTNAME=127.0.0.1\n');
  process.exit(1);
}

const edition = (): string => editionAtHand().name;

/** The page about a failure does without where they cannot be found. */
const sheets = (): Promise<string[]> => stylesheets(new URL(environment().url).origin).catch(() => []);
