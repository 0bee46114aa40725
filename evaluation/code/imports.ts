import { posix } from 'node:path';
import { folderOf, type Source } from './source.ts';

export type Import = { from: string; to: string };

/** What files import of this repository, types included. */
export const importsOf = (sources: Source[]): Import[] =>
  sources.flatMap(({ path, text }) =>
    specifiersIn(text).flatMap((specifier) => {
      const to = pathOf(specifier, path);
      return to === undefined ? [] : [{ from: path, to }];
    }),
  );

const specifiersIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ]
    .map(([, from, called, bare]) => from ?? called ?? bare)
    .filter((specifier) => specifier !== undefined);

const pathOf = (specifier: string, from: string): string | undefined => {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(folderOf(from), specifier) : undefined;
};

/** From the bottom up: a floor knows those below it. */
const floors = ['db', 'lib', 'app'];

const floorOf = (path: string): number => floors.indexOf(path.split('/')[0] ?? '');

/** Imports of a higher floor; files beside the three floors stand on none. */
export const upward = (imports: Import[]): Import[] =>
  imports.filter(({ from, to }) => floorOf(from) >= 0 && floorOf(to) > floorOf(from));

/** The groups of folders that lead to each other by imports, each in the order of the alphabet. */
export function circles(imports: Import[]): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of imports.map((one) => [folderOf(one.from), folderOf(one.to)] as const))
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  const reached = new Map([...next.keys()].map((folder) => [folder, reachedFrom(folder, next)]));
  const leadBack = (one: string, other: string) => reached.get(one)?.has(other) && reached.get(other)?.has(one);
  const folders = [...next.keys()].toSorted();
  const groups = folders.map((folder) => folders.filter((other) => leadBack(folder, other)));
  return groups.filter((group, place) => group.length > 1 && group[0] === folders[place]);
}

function reachedFrom(start: string, next: Map<string, Set<string>>): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for (const to of next.get(folder) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
  return reached;
}
