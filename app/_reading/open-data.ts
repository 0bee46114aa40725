import 'server-only';
import { theCatalogue } from '#app/_server/content.ts';
import type { Site } from '#lib/standards/catalogue.ts';
import { baseUrl } from '#app/_server/base-url.ts';
import { paths } from '#app/_request/paths.ts';

export const absolute = (path: string): string => new URL(path, baseUrl()).href;

/** The portal in the standards' documents; prerendered ones keep the address at build time. */
export const site: Site = {
  name: theCatalogue().city.portal,
  city: theCatalogue().city.name,
  home: (locale) => absolute(paths.home(locale)),
  service: (locale, id) => absolute(paths.service(locale, id)),
  application: (locale, id) => absolute(paths.startApplication(locale, id)),
  blankForm: (locale, id) => absolute(paths.blankForm(locale, id)),
  department: (locale, id) => absolute(paths.department(locale, id)),
  file: absolute,
};

/** A document that any website's script may read. */
export const openDocument = (body: unknown, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), {
    headers: {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    },
  });
