import { Provider } from 'oidc-provider';
import { identityProviderUrl, portalUrl } from './addresses.ts';

export const client = { id: 'tongban-test', secret: 'a secret of the tests alone' };

/** An identity provider on loopback: any name signs in, as a person with that verified address. */
export async function startIdentityProvider(port: number): Promise<() => Promise<void>> {
  const provider = new Provider(identityProviderUrl, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${portalUrl}/api/auth/callback/oidc`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['of the tests'] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
  });
  const server = provider.listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
}

const claimsOf = (id: string) => ({
  sub: id,
  name: id.split('@')[0] ?? id,
  email: id.includes('@') ? id : `${id}@id.yunchuan.example`,
  email_verified: true,
});
