import type { Call } from './server.ts';

export type Held = { settings: unknown; synonyms: unknown[]; rules: unknown[]; records: { objectID: string }[] };
type Batch = { requests: { action: string; body: { objectID: string } }[] };
type Operation = { operation: 'copy' | 'move'; destination: string; scope?: (keyof Held)[] };

/** The indices of an account, as far as publishing changes them; every task ends at once. */
export class Indices {
  readonly held = new Map<string, Held>();

  reply = async ({ method, path, parameters, body }: Call) => {
    const [, name = '', what = ''] = /^\/1\/indexes\/([^/]+)\/(\w+)/.exec(path) ?? [];
    if (method === 'GET') return { body: { status: 'published' } };
    const index = this.#open(name);
    // The stand-in has checked every body against Algolia's document.
    if (what === 'settings') index.settings = body;
    const kept = (old: unknown[], clear: string) => (parameters.get(clear) === 'true' ? [] : old);
    if (what === 'synonyms')
      index.synonyms = [...kept(index.synonyms, 'replaceExistingSynonyms'), ...(body as unknown[])];
    if (what === 'rules') index.rules = [...kept(index.rules, 'clearExistingRules'), ...(body as unknown[])];
    if (what === 'batch') index.records.push(...(body as Batch).requests.map((request) => request.body));
    if (what === 'operation') this.#operate(name, body as Operation);
    const done = { taskID: 1, updatedAt: '2026-01-01T00:00:00Z' };
    return { body: what === 'batch' ? { taskID: 1, objectIDs: [] } : done };
  };

  #open(name: string): Held {
    const index = this.held.get(name) ?? { settings: {}, synonyms: [], rules: [], records: [] };
    this.held.set(name, index);
    return index;
  }

  #operate(name: string, { operation, destination, scope }: Operation): void {
    const from = this.#open(name);
    const copied = Object.fromEntries((scope ?? []).map((part) => [part, from[part]]));
    this.held.set(destination, operation === 'move' ? from : { ...this.#open(destination), ...copied });
    if (operation === 'move') this.held.delete(name);
  }
}
