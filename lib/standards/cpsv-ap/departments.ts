import type { Department } from '#lib/catalogue/lists.ts';
import { locales } from '#lib/kernel/locale.ts';
import type { Site } from '#lib/standards/catalogue.ts';
import { city } from './frame.ts';
import { describe, type Node } from './node.ts';

export const departmentId = (id: string): string => `#department/${id}`;
export const contactId = (id: string): string => `#department/${id}/contact`;

/** A body with its contacts and pages. CPSV-AP 3.2.0 has no property checked for telephones; the pages hold them. */
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
