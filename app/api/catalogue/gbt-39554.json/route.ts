import { openDocument, site } from '#app/_reading/open-data.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { itemsOf } from '#lib/standards/gbt-39554/item.ts';

export const dynamic = 'force-static';

export const GET = (): Response => openDocument(itemsOf(theCatalogue().ownEntries(), site));
