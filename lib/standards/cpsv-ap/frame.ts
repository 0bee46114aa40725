import { locales } from '#lib/kernel/locale.ts';
import type { AnyGuide, Catalogue, Site } from '#lib/standards/catalogue.ts';
import { describe, inBoth, type Node } from './node.ts';

const authority = 'http://publications.europa.eu/resource/authority';
export const languages = [`${authority}/language/ZHO`, `${authority}/language/ENG`];
const china = `${authority}/country/CHN`;
export const city = '#location/city';
const publisher = '#publisher';

/** The area served; areas between city and country have no address of their own here. */
export function areaOf(coverage: AnyGuide['coverage']): string[] {
  if (coverage === 'national') return [china];
  return coverage === 'city' ? [city] : [];
}

/** The catalogue itself, its publisher, and everything that needs only a name. */
export const frameOf = ({ guides }: Catalogue, site: Site, services: string[]): Node[] => [
  describe('#catalogue', 'Dataset', {
    title: inBoth((locale) => titles[locale](site)),
    description: inBoth((locale) => descriptions[locale](guides.size)),
    publisher,
    landingPage: locales.map(site.home),
    hasPart: services,
  }),
  describe(publisher, 'Agent', { identifier: site.home('zh'), title: site.name }),
  describe(city, 'Location'),
  describe(china, 'Location'),
  ...languages.map((language) => describe(language, 'LinguisticSystem')),
  ...locales.map((locale) => describe(site.home(locale), 'Document')),
];

const titles = {
  zh: ({ city: name }: Site) => `${name.zh}政务服务事项目录`,
  en: ({ city: name }: Site) => `Catalogue of public services of ${name.en}`,
};
const descriptions = {
  zh: (count: number) => `${count} 个政务服务事项的办事指南：条件、材料、费用、时限、依据和办理方式。`,
  en: (count: number) =>
    `Guides to ${count} public services: conditions, documents, fees, time limits, legal basis and how to apply.`,
};
