import { theCatalogue } from '#app/_server/content.ts';
import { toBring } from '#app/_parts/catalogue/material-groups.ts';
import { daysOf, type Guide } from '#lib/catalogue/guide.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';

/** A part of a bundle with its guide; `days` as in `daysOf`. */
export type Part = Bundle['parts'][number] & { guide: Guide; days: number };

/** The parts that are guides, in the bundle's order. */
export const partsOf = ({ parts }: Pick<Bundle, 'parts'>): Part[] =>
  parts.flatMap((part) => {
    const guide = theCatalogue().findGuide(part.service);
    return guide ? [{ ...part, guide, days: daysOf(guide.limits.promised) }] : [];
  });

/** Each document that everybody prepares, with the parts that want it; the most wanted first. */
export function sharedMaterials(parts: { guide: Pick<Guide, 'id' | 'materials'> }[]): Map<string, string[]> {
  const wanted = wantedBy(parts, 'always');
  return new Map([...wanted].toSorted(([, a], [, b]) => b.length - a.length));
}

/** The documents that government fetches for any of the parts. */
export const fetchedMaterials = (parts: { guide: Pick<Guide, 'id' | 'materials'> }[]): string[] => [
  ...wantedBy(parts, 'fetched').keys(),
];

function wantedBy(parts: { guide: Pick<Guide, 'id' | 'materials'> }[], group: 'always' | 'fetched') {
  const wanted = new Map<string, string[]>();
  for (const { guide } of parts)
    for (const { evidence } of toBring(guide)[group]) wanted.set(evidence, [...(wanted.get(evidence) ?? []), guide.id]);
  return wanted;
}
