import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReadingPath } from '#app/_reading/reading-routes.mjs';

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** Every server action of the build, as `file#name`, with its id. */
export function actionsOf(folder: string): Map<string, string> {
  const { node } = JSON.parse(readFileSync(`${folder}/server/server-reference-manifest.json`, 'utf8')) as Manifest;
  return new Map(Object.entries(node).map(([id, { filename, exportedName }]) => [`${filename}#${exportedName}`, id]));
}

/** Every method of every route handler, as `METHOD file`. */
export const handlersOfTree = (): string[] =>
  filesCalled(/^route\.tsx?$/).flatMap((file) =>
    methodsOf(readFileSync(file, 'utf8')).map((method) => `${method} ${file}`),
  );

const methodsOf = (source: string): string[] =>
  [...source.matchAll(/^export (?:async )?(?:const|function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/gm)].map(
    ([, method]) => method ?? '',
  );

/** The file of every page that is not public. */
export const pagesOfTree = (): string[] => filesCalled(/^page\.tsx$/).filter((file) => !isReadingPath(sampleOf(file)));

const sampleOf = (file: string): string =>
  file
    .replace(/^app/, '')
    .replace(/\/page\.tsx$/, '')
    .replace('[locale]', 'zh')
    .replaceAll(/\[[^\]]+\]/g, 'x');

const filesCalled = (name: RegExp): string[] =>
  readdirSync('app', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
