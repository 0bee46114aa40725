/** How a person proved who they are: to the city's identity provider, by a code, or not at all, in a demonstration. */
export type SignInMeans = 'provider' | 'code' | 'demonstration';

/**
 * Whether a session that was opened by `means` may use its person's posts. In production staff prove a second
 * factor to the identity provider; the other ways in are a citizen's.
 */
export const opensPosts = (means: SignInMeans, mode: 'demonstration' | 'production'): boolean =>
  means === 'provider' || mode === 'demonstration';
