import { algoliasearch, type Algoliasearch, type InsightsClient } from 'algoliasearch';

/** Access to Algolia; `hosts` only to replace its own. */
export type AlgoliaAccount = {
  appId: string;
  apiKey: string;
  hosts?: { url: string; port: number; protocol: 'http' | 'https' }[];
};

/** `patience` is the timeout of each try in ms; Algolia's own by default. */
export const openAlgolia = ({ appId, apiKey, hosts }: AlgoliaAccount, patience?: number): Algoliasearch =>
  algoliasearch(appId, apiKey, {
    ...at(hosts),
    ...(patience && { timeouts: { connect: patience, read: patience, write: patience } }),
  });

/** Algolia's event collector; its own address leads to the nearest. */
export const openInsights = ({ appId, apiKey, hosts }: AlgoliaAccount): InsightsClient =>
  algoliasearch(appId, apiKey).initInsights({ options: at(hosts) });

const at = (hosts: AlgoliaAccount['hosts']) =>
  hosts ? { hosts: hosts.map((host) => ({ ...host, accept: 'readWrite' as const })) } : {};
