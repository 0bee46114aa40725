import { lackingIn, type Lacking } from '#lib/catalogue/check/missing-fields.ts';
import type { RawContent } from '#lib/catalogue/load.ts';

/** Lines on a folder's fixtures and the required fields they lack; none without fixtures. */
export const sayLacking = (raw: RawContent): string[] =>
  Object.entries(lackingIn(raw)).flatMap(([things, lacking]) => linesOf(things, lacking));

const linesOf = (things: string, { fixtures, lacks }: Lacking): string[] =>
  fixtures === 0
    ? []
    : [
        `${fixtures} ${things} are fixtures, which the portal shows but no city may publish. Of them, so many lack:`,
        ...lacks.map((lack) => `${String(lack.fixtures).padStart(7)}  ${lack.field}`),
      ];
