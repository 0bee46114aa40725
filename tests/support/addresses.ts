import { execFileSync } from 'node:child_process';

/** Three free ports, chosen once: Playwright reads its configuration again in every worker. */
const ports = (process.env['TEST_PORTS'] ??= execFileSync(process.execPath, [
  '--input-type=module',
  '-e',
  `import { createServer } from 'node:net';
   const servers = [1, 2, 3].map(() => createServer().listen(0, '127.0.0.1'));
   await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
   console.log(servers.map((server) => server.address().port).join(','));
   servers.forEach((server) => server.close());`,
])
  .toString()
  .trim());

const [portal = 0, smtp = 0, oidc = 0] = ports.split(',').map(Number);

export const portsOf = { portal, smtp, oidc };

/** The portal under test: a running one (PORTAL_URL), or the one the tests start. */
export const portalUrl = process.env['PORTAL_URL'] ?? `http://localhost:${portal}`;
export const identityProviderUrl = `http://localhost:${oidc}`;
