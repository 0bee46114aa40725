import { build } from 'esbuild';
import { root } from './say.mjs';

/** Makes the browser modules that share rules with lib/; the others are written as they are served. */
export async function buildModules(): Promise<void> {
  await build({
    entryPoints: ['recommend', 'show-usage'].map((name) => `${root}/app/_device/${name}.ts`),
    outdir: `${root}/public/modules`,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'warning',
  });
}
