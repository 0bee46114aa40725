import { algoliasearch, type Algoliasearch, type InsightsClient } from 'algoliasearch';

/** An account of Algolia; `hosts` replace Algolia's own. */
export type AlgoliaAccount = {
  appId: string;
  apiKey: string;
  hosts?: { url: string; port: number; protocol: 'http' | 'https' }[];
};

/** `patience` is the timeout of each try in milliseconds, in place of Algolia's own. */
export const openAlgolia = ({ appId, apiKey, hosts }: AlgoliaAccount, patience?: number): Algoliasearch =>
  algoliasearch(appId, apiKey, {
    ...at(hosts),
    ...(patience && { timeouts: { connect: patience, read: patience, write: patience } }),
  });

/** Algolia's collector of events; its own address resolves to the nearest region. */
export const openInsights = ({ appId, apiKey, hosts }: AlgoliaAccount): InsightsClient =>
  algoliasearch(appId, apiKey).initInsights({ options: at(hosts) });

const at = (hosts: AlgoliaAccount['hosts']) =>
  hosts ? { hosts: hosts.map((host) => ({ ...host, accept: 'readWrite' as const })) } : {};
