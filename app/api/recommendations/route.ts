import { listGuides } from '#lib/catalogue/read.ts';
import { tableFromContent } from '#lib/recommendations/from-content.ts';

/** The weights, the same file for everybody; the device multiplies them with its own visit. */
export const dynamic = 'force-static';
export const GET = (): Response => Response.json(tableFromContent(listGuides()));
