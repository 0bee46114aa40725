import { root } from '#scripts/steps/say.mjs';

const names = ['recommend', 'show-usage'];

/** Paths of the built modules from the root; git ignores them. */
export const modulesMade = names.map((name) => `public/modules/${name}.js`);

/** Makes the browser modules that share rules with lib/; the others are written as they are served. */
export async function buildModules(): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: names.map((name) => `${root}/app/_device/${name}.ts`),
    outdir: `${root}/public/modules`,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}
