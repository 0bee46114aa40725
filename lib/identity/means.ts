/** How a person proved who they are: to the city's identity provider, by a code, or not at all, in a demonstration. */
export type SignInMeans = 'provider' | 'code' | 'demonstration';
