import type { MetadataRoute } from 'next';
import { baseUrl } from './_server/base-url.ts';
import { paths, type Here } from './_request/paths.ts';
import { theCatalogue } from '#app/_content/the-content.ts';
import { locales } from '#lib/kernel/locale.ts';

const sitemap = (): MetadataRoute.Sitemap => [
  ...(
    [
      paths.home,
      (locale) => paths.services(locale),
      paths.lifeEvents,
      paths.departments,
      paths.bundles,
      paths.business,
      paths.help,
      paths.about,
      paths.privacy,
      paths.recommendations,
      paths.accessibility,
      paths.openData,
    ] satisfies Here[]
  ).flatMap((here) => entriesOf(here)),
  ...theCatalogue()
    .listServices()
    .flatMap((service) =>
      entriesOf((locale) => paths.service(locale, service.id), service.fixture ? undefined : service.reviewed),
    ),
  ...theCatalogue()
    .listLifeEvents()
    .flatMap(({ id }) => entriesOf((locale) => paths.lifeEvent(locale, id))),
  ...theCatalogue()
    .listDepartments()
    .flatMap(({ id }) => entriesOf((locale) => paths.department(locale, id))),
  ...theCatalogue()
    .listBundles()
    .flatMap(({ id }) => entriesOf((locale) => paths.bundle(locale, id))),
];

const entriesOf = (here: Here, lastModified?: string): MetadataRoute.Sitemap =>
  locales.map((locale) => ({
    url: absolute(here(locale)),
    ...(lastModified && { lastModified }),
    alternates: { languages: { 'zh-CN': absolute(here('zh')), en: absolute(here('en')) } },
  }));

const absolute = (path: string): string => new URL(path, baseUrl()).href;

export default sitemap;
