// Writes the shapes of the icons we use to app/_ui/icon-shapes.ts, because lucide's own components
// are client components. Run: node scripts/draw-icons.mjs <name> … (adds to those already drawn).
import { readFileSync, writeFileSync, existsSync } from 'node:fs';

const target = 'app/_ui/icon-shapes.ts';
const drawn = existsSync(target)
  ? [...readFileSync(target, 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?: \[/gm)].map(([, name]) => name)
  : [];
const names = [...new Set([...drawn, ...process.argv.slice(2)])].toSorted((one, other) =>
  one.localeCompare(other, 'en'),
);

const folder = new URL('../node_modules/lucide-react/dist/esm/icons/', import.meta.url);

/** A renamed icon leaves a file under its old name that only points to the new one. */
const shapesOf = async (name) => {
  const { __iconData: icon } = await import(new URL(`${name}.mjs`, folder).href);
  const renamed = icon
    ? undefined
    : /from '\.\/(.+)\.mjs'/.exec(readFileSync(new URL(`${name}.mjs`, folder), 'utf8'))?.[1];
  if (renamed) return shapesOf(renamed);
  return icon.node.map(([tag, attributes]) => [tag, { ...attributes, key: undefined }]);
};

const lines = await Promise.all(names.map(async (name) => `  '${name}': ${JSON.stringify(await shapesOf(name))},`));
writeFileSync(
  target,
  `// Drawn by scripts/draw-icons.mjs from lucide (ISC licence, https://lucide.dev/license).
import type { SVGProps } from 'react';

type Tag = 'path' | 'circle' | 'rect' | 'line' | 'polyline' | 'polygon' | 'ellipse';
export type Shape = readonly [Tag, SVGProps<SVGElement>];

export const iconShapes = {
${lines.join('\n')}
} satisfies Record<string, Shape[]>;
`,
);
