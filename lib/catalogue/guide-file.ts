import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** Where the build puts the files of the guides as they are written, for staff to take away. */
export const compiledGuides = '.compiled/guides';

/** The text of a guide's file; `id` is one of the catalogue. */
export function readGuideFile(id: string): string {
  const built = join(process.cwd(), compiledGuides, `${id}.yaml`);
  return readFileSync(existsSync(built) ? built : join(contentFolder(), 'services', id, 'guide.yaml'), 'utf8');
}
