import { readdirSync } from 'node:fs';

/** What an artefact holds: the server, the pages, the compiled catalogue, the migrations, files and packages. */
const served = ['.compiled', '.next', 'db', 'node_modules', 'package.json', 'public', 'server.js'];

/** The files and folders of an artefact that are not for it, such as a data folder with its keys. */
export const strangersIn = (artefact: string): string[] => [
  ...readdirSync(artefact).filter((name) => !served.includes(name)),
  ...readdirSync(artefact, { recursive: true, encoding: 'utf8' }).filter(isSecret),
];

const isSecret = (file: string): boolean =>
  !file.startsWith('node_modules/') &&
  /(?:^|\/)(?:\.env[^/]*|\.data|keys\.json|build-key\.json|[^/]+\.pem)$/.test(file);
