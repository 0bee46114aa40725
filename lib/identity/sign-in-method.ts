/** The proof of identity: the city's identity provider, a one-time code, or none, in a demonstration. */
export type SignInMethod = 'provider' | 'code' | 'demonstration';

/** In production only the identity provider opens posts, because staff prove a second factor there. */
export const opensPosts = (method: SignInMethod, mode: 'demonstration' | 'production'): boolean =>
  method === 'provider' || mode === 'demonstration';
