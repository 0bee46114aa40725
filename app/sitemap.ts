import type { MetadataRoute } from 'next';
import { baseUrl } from './_server/base-url.ts';
import { paths, type Here } from './_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { locales } from '#lib/kernel/locale.ts';

function sitemap(): MetadataRoute.Sitemap {
  const { listBundles, listDepartments, listLifeEvents, listServices } = theCatalogue();
  return [
    ...pages.flatMap((here) => entriesOf(here)),
    ...listServices().flatMap((service) =>
      entriesOf((locale) => paths.service(locale, service.id), service.fixture ? undefined : service.reviewed),
    ),
    ...listLifeEvents().flatMap(({ id }) => entriesOf((locale) => paths.lifeEvent(locale, id))),
    ...listDepartments().flatMap(({ id }) => entriesOf((locale) => paths.department(locale, id))),
    ...listBundles().flatMap(({ id }) => entriesOf((locale) => paths.bundle(locale, id))),
  ];
}

const pages: Here[] = [
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
  paths.verification,
];

const entriesOf = (here: Here, lastModified?: string): MetadataRoute.Sitemap =>
  locales.map((locale) => ({
    url: absolute(here(locale)),
    ...(lastModified && { lastModified }),
    alternates: { languages: { 'zh-CN': absolute(here('zh')), en: absolute(here('en')) } },
  }));

const absolute = (path: string): string => new URL(path, baseUrl()).href;

export default sitemap;
