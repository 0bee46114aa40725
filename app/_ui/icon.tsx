import { createElement } from 'react';
import { iconShapes, type Shape } from './icon-shapes.ts';

export type IconName = keyof typeof iconShapes;
const shapes: Partial<Record<string, readonly Shape[]>> = iconShapes;

type IconProps = { name: string; className?: string };

/** Decorative: the words beside it carry the meaning. An unknown name draws a sheet of paper. */
export const Icon = ({ name, className = 'size-[1.2em]' }: IconProps) => (
  <svg
    className={`shrink-0 ${className}`}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {(shapes[name] ?? iconShapes['file-text']).map(([tag, attributes], index) =>
      createElement(tag, { key: index, ...attributes }),
    )}
  </svg>
);
