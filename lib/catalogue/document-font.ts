import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** Where the build puts the font of printed documents. */
export const compiledFont = '.compiled/document.ttf';

/** The font in the city's own content, else the one of this repository. */
export function fontOfContent(): string {
  const own = `${contentFolder()}/fonts/document.ttf`;
  return existsSync(own) ? own : 'content/fonts/document.ttf';
}

/** The font that documents are printed in: the built one where the portal was built. */
export function findDocumentFont(): string {
  const built = join(process.cwd(), compiledFont);
  return existsSync(built) ? built : fontOfContent();
}
