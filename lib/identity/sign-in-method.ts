/** The proof of identity: the city's identity provider, a one-time code, or none, in a demonstration. */
export type SignInMethod = 'provider' | 'code' | 'demonstration';

/** What the identity provider vouched for: a second factor, and when it was asked for. */
export type Proof = { strong: boolean; authenticatedAt: Date | null };

/** Kinds of acts of staff by how lately they must have proved who they are: a decision binds the city. */
export type StaffWork = 'work' | 'decision';

type SignedIn = { method: SignInMethod; proof: Proof };
/** `lasts`, in milliseconds, is of the kind of act that is asked about: after it staff prove again who they are. */
type At = { mode: 'demonstration' | 'production'; now: Date; lasts: number };

/** What posts are worth in a session: in production a second factor, proved lately at the identity provider, opens them. */
export function standingOfPosts(
  { method, proof }: SignedIn,
  { mode, now, lasts }: At,
): 'open' | 'closed' | 'prove again' {
  if (mode === 'demonstration') return 'open';
  const { strong, authenticatedAt } = proof;
  if (method !== 'provider' || !strong || !authenticatedAt) return 'closed';
  return now.getTime() - authenticatedAt.getTime() < lasts ? 'open' : 'prove again';
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
