import type { BuildOptions } from 'esbuild';
import { root } from '#scripts/steps/say.mjs';

/**
 * Properties inside idiomorph that only idiomorph and its caller read. Shortening them, and dropping its warnings,
 * saves 8 %.
 */
const insideIdiomorph =
  /^(activeElementAndParents|idMap|ignoreActive|ignoreActiveValue|morphStyle|newContent|originalNode|pantry|persistentIds|realParentNode|restoreFocus|callbacks|(before|after)(Node(Added|Morphed|Removed)|AttributeUpdated)|afterHeadMorphed|should(Preserve|ReAppend|Remove)|(input|option|textArea|template|head)Element)$/;

/** Properties that only the functions of rules and sums pass to one another: none of content, of an element or of an event. */
const insideEligibility =
  /^(parts|taken|facts|condition|isInside|slices|judged|isWrong|isOver|known|passed|asking|later|shown|because|reasons|outcome)$/;

const builds: { names: string[]; more?: BuildOptions }[] = [
  {
    names: [
      'show-usage',
      'suggest',
      'desk',
      'count-down',
      'drafts',
      'exit-page',
      'read-aloud',
      'session-end',
      'code-list',
    ],
  },
  // Fetches what works out sums where a page has one.
  { names: ['eligibility'], more: { splitting: true, charset: 'utf8', mangleProps: insideEligibility } },
  // Fetches the part that scans codes, where the browser has one, and once it is needed that which reads credentials of others.
  { names: ['verify', 'scan', 'foreign'], more: { splitting: true } },
  // The second is fetched by the first once it is needed.
  { names: ['recommend', 'pick-for-reader'], more: { splitting: true } },
  // The second, with the library that sends in parts, is fetched by the first once a file is chosen.
  { names: ['files', 'files/send'], more: { splitting: true } },
  // Loaded before the first paint as a classic script, which must not leave names in the global scope.
  { names: ['preferences'], more: { format: 'iife' } },
  { names: ['forms'], more: { charset: 'utf8', drop: ['console'], mangleProps: insideIdiomorph } },
];

/** What some pages alone need; Next names no stylesheet but the layout's in a page that it makes for one request. */
const sheets = [
  { name: 'desk', file: 'app/_parts/staff/desk/desk.css' },
  { name: 'suggest', file: 'app/_parts/catalogue/suggest.css' },
  { name: 'entries', file: 'app/_parts/form/entries.css' },
  { name: 'exit-page', file: 'app/_parts/application/exit-page.css' },
];

export async function buildModules(outdir = `${root}/public/modules`): Promise<void> {
  const { build } = await import('esbuild');
  for (const { name, file } of sheets)
    await build({
      entryPoints: [`${root}/${file}`],
      outfile: `${outdir}/${name}.css`,
      absWorkingDir: root,
      target: 'es2022',
      minify: true,
      logLevel: 'warning',
    });
  for (const { names, more } of builds)
    await build({
      entryPoints: names.map((name) => `${root}/app/_device/${name}.ts`),
      outdir,
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      logLevel: 'warning',
      ...more,
    });
}
