import { baseUrl } from '#app/_server/base-url.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { paths } from '#app/_request/paths.ts';

export const dynamic = 'force-dynamic';

/** In milliseconds: what is written here is looked at again at least so often (RFC 9116 asks for less than a year). */
const holds = 180 * 24 * 3_600_000;

/** Where to report a weakness of the portal (RFC 9116). */
export const GET = (): Response => {
  const at = (path: string) => new URL(path, baseUrl()).href;
  const lines = [
    `Contact: tel:${theCatalogue().city.hotline.number}`,
    `Contact: ${at(paths.help('zh'))}`,
    `Expires: ${new Date(Date.now() + holds).toISOString()}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${at('/.well-known/security.txt')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
