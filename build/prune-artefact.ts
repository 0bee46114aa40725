import { readdirSync, rmSync } from 'node:fs';

/** What an artefact holds: the server, the pages, the compiled catalogue, the migrations, files and packages. */
const served = ['.compiled', '.next', 'db', 'node_modules', 'package.json', 'public', 'sbom.cdx.json', 'server.js'];

/**
 * Takes out of an artefact what is not for it: the data folder is found at run time, so that the framework packs the whole
 * checkout, with its keys and its database.
 */
export function pruneArtefact(artefact: string): void {
  const strange = readdirSync(artefact).filter((name) => !served.includes(name));
  for (const name of strange) rmSync(`${artefact}/${name}`, { recursive: true });
}

/** The files of an artefact that look like secrets. */
export const secretsIn = (artefact: string): string[] =>
  readdirSync(artefact, { recursive: true, encoding: 'utf8' }).filter(isSecret);

const isSecret = (file: string): boolean =>
  !file.startsWith('node_modules/') &&
  /(?:^|\/)(?:\.env[^/]*|\.data|keys\.json|build-key\.json|[^/]+\.pem)$/.test(file);
