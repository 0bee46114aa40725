import 'server-only';
import { findSensitiveServices, listServices } from '#lib/catalogue/read.ts';
import type { Service } from '#lib/catalogue/service.ts';
import { locales, type Locale } from '#lib/kernel/locale.ts';
import { tableFromContent } from '#lib/recommendations/model/from-content.ts';
import { unpack, type Table } from '#lib/recommendations/device/packed.ts';
import { namedServices, type NamedService } from './named-services.ts';
import { pickLeads, type Lead, type Reader, type Stock } from './pick-leads.ts';
import { leadWords } from './words.ts';

/** What a page leads on to by content alone, or by usage where it is given; nothing where editors want nothing said. */
export function leadsFor(locale: Locale, reader: Reader, usage?: Pick<Stock, 'table' | 'rising'>): Lead[] {
  if (isQuiet(reader)) return [];
  const { table, named } = fromContent();
  return pickLeads({ table, rising: [], ...usage, services: named[locale], say: leadWords[locale] }, reader);
}

type Content = { services: readonly Service[]; table: Table; named: Record<Locale, Record<string, NamedService>> };

/** Every pair of services is weighed, so one table is made for all their pages. */
let held: Content | undefined;

function fromContent(): Content {
  const services = listServices();
  if (held?.services === services) return held;
  const [zh, en] = locales.map((locale) => namedServices(locale, services));
  return (held = { services, table: unpack(tableFromContent(services)), named: { zh: zh ?? {}, en: en ?? {} } });
}

const isQuiet = ({ history, about }: Reader): boolean =>
  [...history, about].some((id) => id !== undefined && findSensitiveServices().neverFrom.includes(id));
