import { absolute, openDocument, site } from '#app/_reading/open-data.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { documentOf } from '#lib/standards/cpsv-ap/document.ts';

export const dynamic = 'force-static';

export const GET = (): Response =>
  openDocument(documentOf(theCatalogue().ownEntries(), site, absolute(paths.catalogue.cpsvAp)), 'application/ld+json');
