/**
 * The proof of identity: the city's identity provider, a one-time code, or none, in a
 * demonstration.
 */
export type SignInMeans = 'provider' | 'code' | 'demonstration';

/**
 * In production only the identity provider opens posts, because staff prove a second factor there.
 */
export const opensPosts = (means: SignInMeans, mode: 'demonstration' | 'production'): boolean =>
  means === 'provider' || mode === 'demonstration';
