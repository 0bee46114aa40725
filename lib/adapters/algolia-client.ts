import { algoliasearch, type Algoliasearch, type InsightsClient } from 'algoliasearch';

/** How Algolia is reached; `hosts` only where it is not Algolia's own. */
export type AlgoliaAccount = {
  appId: string;
  apiKey: string;
  hosts?: { url: string; port: number; protocol: 'http' | 'https' }[];
};

/** `patience` is in milliseconds, for each try; without it Algolia's own holds. */
export const openAlgolia = ({ appId, apiKey, hosts }: AlgoliaAccount, patience?: number): Algoliasearch =>
  algoliasearch(appId, apiKey, {
    ...at(hosts),
    ...(patience && { timeouts: { connect: patience, read: patience, write: patience } }),
  });

/** Algolia's collector of events; its own address leads to the nearest. */
export const openInsights = ({ appId, apiKey, hosts }: AlgoliaAccount): InsightsClient =>
  algoliasearch(appId, apiKey).initInsights({ options: at(hosts) });

const at = (hosts: AlgoliaAccount['hosts']) =>
  hosts ? { hosts: hosts.map((host) => ({ ...host, accept: 'readWrite' as const })) } : {};
