import { absolute, openDocument, site } from '#app/_reading/open-data.ts';
import { paths } from '#app/_request/paths.ts';
import { openApiOf } from './openapi.ts';

export const dynamic = 'force-static';

export const GET = (): Response =>
  openDocument(openApiOf(site, absolute('/'), { ...paths.catalogue, item: paths.catalogue.item('{service}') }));
