import type { Vault } from '#lib/kernel/vault.ts';

/** Counts up when terms are made in another way, so that those of every case are made anew. */
const version = 1;

/** Names the key and the way by which terms are made now. */
export const markOf = (vault: Vault): string => `${version} ${vault.hash('').replace(/[^:]*$/, '')}`;

/** The hash by which a department's cases are found by a term; the same term of another department reads otherwise. */
export const hashOfTerm = (vault: Vault, department: string, term: string): bigint =>
  cut(vault.hash(said(department, term)));

/** Its hashes under every key there is, always in the same order of keys. */
export const hashesOfTerm = (vault: Vault, department: string, term: string): bigint[] =>
  vault.hashes(said(department, term)).map(cut);

const said = (department: string, term: string): string => `case-term:${version}:${department}:${term}`;

/** 64 bits suffice to tell terms apart, and are an eighth of the room. */
const cut = (hash: string): bigint => Buffer.from(hash.slice(hash.lastIndexOf(':') + 1), 'base64url').readBigInt64BE(0);
