import { existsSync } from 'node:fs';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import { loadContent, type RawContent } from '#lib/catalogue/load.ts';
import { stop } from './say.mjs';

/** The content folder as written; ends the process if there is none. */
export function contentOrStop(): RawContent {
  const folder = contentFolder();
  if (!existsSync(`${folder}/services`))
    stop(`${folder} holds no services. Set TONGBAN_CONTENT to a folder like content/.`);
  return loadContent(folder);
}
