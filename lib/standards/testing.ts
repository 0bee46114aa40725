import { testContent } from '#lib/catalogue/testing.ts';
import type { Site } from './catalogue.ts';

export const catalogue = testContent().catalogue.ownEntries();

const home = 'https://city.example';
export const site: Site = {
  name: { zh: '通办', en: 'Tongban' },
  city: { zh: '云川市', en: 'Yunchuan' },
  home: (locale) => `${home}/${locale}`,
  service: (locale, id) => `${home}/${locale}/services/${id}`,
  application: (locale, id) => `${home}/${locale}/services/${id}/application`,
  blankForm: (locale, id) => `${home}/${locale}/services/${id}/form`,
  department: (locale, id) => `${home}/${locale}/departments/${id}`,
  file: (address) => new URL(address, home).href,
};
