import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identityProviderUrl, portsOf } from './addresses.ts';
import { client, startIdentityProvider } from './identity-provider.ts';
import { startMailServer } from './letters.ts';
import { startPortal } from './serve.ts';

/** Starts a mail server, an identity provider, and a portal with its own city before the journeys. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['PORTAL_URL']) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tongban-journeys-'));
  process.env['TEST_LETTERS'] = join(folder, 'letters.jsonl');
  const stops = [await startMailServer(portsOf.smtp), await startIdentityProvider(portsOf.oidc)];
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${portsOf.smtp}`,
    OIDC_ISSUER: identityProviderUrl,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    TONGBAN_TIMER: '3',
    TONGBAN_MODE: 'demonstration',
    ALLOW_OPEN_DEMONSTRATION: 'anybody-may-sign-in-as-anybody',
  };
  const portal = await startPortal(folder, portsOf.portal, { env });
  process.env['TEST_PORTAL_LOG'] = portal.log;
  return async () => {
    await portal.stop();
    for (const stop of stops) await stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
