/**
 * That an address reaches whoever gave it: they typed a code that was sent there, or they sign in with it; `at` is the
 * moment as ISO text.
 */
export type Proof = { address: string; by: 'code' | 'account'; at: string };
