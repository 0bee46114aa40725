import 'server-only';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { tableFromContent } from '#lib/recommendations/model/from-content.ts';
import { unpack, type Table } from '#lib/recommendations/device/packed.ts';
import { namedServices, type NamedService } from './named-services.ts';
import { pickLeads, type Lead, type Reader, type Stock } from './pick-leads.ts';
import { leadWords } from './words.ts';

/** Related services by content, or by usage if given; empty if editors exclude the page. */
export function leadsFor(locale: Locale, reader: Reader, usage?: Pick<Stock, 'table' | 'rising'>): Lead[] {
  if (isQuiet(reader)) return [];
  const { table, named } = fromContent();
  return pickLeads({ table, rising: [], ...usage, services: named[locale], say: leadWords[locale] }, reader);
}

type Content = { services: readonly Service[]; table: Table; named: Record<Locale, Record<string, NamedService>> };

/** Cached for all pages, because the table weighs every pair of services. */
let held: Content | undefined;

function fromContent(): Content {
  const services = theCatalogue().listServices();
  if (held?.services === services) return held;
  const [zh, en] = locales.map((locale) => namedServices(locale, services));
  return (held = { services, table: unpack(tableFromContent(services)), named: { zh: zh ?? {}, en: en ?? {} } });
}

/** Tells whether an editor keeps one of the guides from leading anywhere and from being counted. */
export const isQuiet = ({ history, about }: Pick<Reader, 'history' | 'about'>): boolean =>
  [...history, about].some((id) => id !== undefined && theCatalogue().findSensitiveServices().neverFrom.includes(id));
