import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { locales } from '#lib/kernel/locale.ts';
import type { Finding } from './finding.ts';
import { sharedImage } from '#lib/catalogue/shared-image.ts';

/** Checks share/zh.png and share/en.png of the content folder `root`. */
export const checkSharedImages = (root: string): Finding[] =>
  locales.flatMap((locale) => {
    const path = join(root, 'share', `${locale}.png`);
    const reason = faultOf(path);
    return reason ? [{ file: relative('.', path), field: '', rule: 'S', reason } satisfies Finding] : [];
  });

function faultOf(path: string): string | undefined {
  if (!existsSync(path)) return 'is missing: npm run share:draw';
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.length < 24) return 'is no PNG';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const right = width === sharedImage.width && height === sharedImage.height;
  return right ? undefined : `is ${width} × ${height}, not ${sharedImage.width} × ${sharedImage.height}`;
}
