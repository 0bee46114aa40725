import type { Department } from '#lib/catalogue/lists.ts';
import { locales } from '#lib/kernel/locale.ts';
import type { Site } from '#lib/standards/catalogue.ts';
import { city } from './frame.ts';
import { describe, type Node } from './node.ts';

export const departmentId = (id: string): string => `#department/${id}`;
export const contactId = (id: string): string => `#department/${id}/contact`;

/** A body, how to reach it, and its pages on the portal. CPSV-AP 3.2.0 checks no telephone, so the pages hold it. */
export function departmentOf({ id, creditCode, name }: Department, site: Site): Node[] {
  const pages = locales.map((locale) => site.department(locale, id));
  return [
    describe(departmentId(id), ['PublicOrganisation', 'Organization', 'Agent'], {
      ...{ identifier: creditCode, prefLabel: name, title: name, spatial: [city] },
    }),
    describe(contactId(id), 'ContactPoint', { contactPage: pages }),
    ...pages.map((page) => describe(page, 'Document')),
  ];
}
