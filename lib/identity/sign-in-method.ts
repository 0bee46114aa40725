/** The proof of identity: the city's identity provider, a one-time code, or none, in a demonstration. */
export type SignInMethod = 'provider' | 'code' | 'demonstration';

/** What the identity provider vouched for: a second factor, and when it was asked for. */
export type Proof = { strong: boolean; authenticatedAt: Date | null };

/** In milliseconds: for so long after proving who they are may somebody act for the city; then they prove it again. */
export const proofLasts = 4 * 60 * 60_000;

type SignedIn = { method: SignInMethod; proof: Proof };
type At = { mode: 'demonstration' | 'production'; now: Date };

/** What posts are worth in a session: in production a second factor, proved lately at the identity provider, opens them. */
export function standingOfPosts({ method, proof }: SignedIn, { mode, now }: At): 'open' | 'closed' | 'prove again' {
  if (mode === 'demonstration') return 'open';
  const { strong, authenticatedAt } = proof;
  if (method !== 'provider' || !strong || !authenticatedAt) return 'closed';
  return now.getTime() - authenticatedAt.getTime() < proofLasts ? 'open' : 'prove again';
}

/** Claims of an identity provider; `amr` and `acr` name how somebody proved who they are, `auth_time` when, in seconds. */
type Claims = { [claim: string]: unknown };

/** `accepted` are the names of a second factor. */
export function proofIn({ acr, amr, auth_time: at }: Claims, accepted: string[]): Proof {
  const named = [acr, ...(Array.isArray(amr) ? amr : [])];
  return {
    strong: named.some((name) => accepted.includes(String(name))),
    authenticatedAt: typeof at === 'number' ? new Date(at * 1000) : null,
  };
}
