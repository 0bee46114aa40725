import { usageAtHand } from '#app/_server/usage.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { unpack } from '#lib/recommendations/device/packed.ts';
import { LeadList } from './lead-list.tsx';
import { leadsFor } from './leads.ts';
import { editorsChoice } from './needed.ts';
import type { Reader } from './pick-leads.ts';

export const RelatedToNothing = ({ locale }: { locale: Locale }) => (
  <>
    <LeadList locale={locale} place="search" {...leadsByUsage(locale, { history: [] })} />
    <script src="/modules/recommend.js" type="module" />
  </>
);

export const RelatedToHome = ({ locale, named }: { locale: Locale; named: string[] }) => (
  <>
    <LeadList locale={locale} place="home" {...leadsByUsage(locale, { history: [], without: named })} without={named} />
    <script src="/modules/recommend.js" type="module" />
  </>
);

/** What somebody who just applied may need next. */
export const RelatedToReceipt = ({ service, locale }: { service: string; locale: Locale }) => {
  const { leads, simulated } = leadsByUsage(locale, { history: [service], about: service });
  if (leads.length === 0) return null;
  return (
    <>
      <LeadList locale={locale} place="receipt" leads={leads} about={service} simulated={simulated} />
      <script src="/modules/recommend.js" type="module" />
    </>
  );
};

/** By recent releases if they are loaded and not empty; else by content, from the editors' choice. */
function leadsByUsage(locale: Locale, reader: Reader) {
  const usage = usageAtHand();
  const says = reader.about !== undefined || (usage?.mostVisited.length ?? 0) > 0;
  const leads =
    usage && says && leadsFor(locale, reader, { table: unpack(usage.weights), rising: usage.weights.rising });
  if (usage && leads && leads.length > 0) return { leads, isByUsage: true, simulated: usage.weights.simulated };
  const history = reader.about ? reader.history : editorsChoice().map(({ id }) => id);
  return { leads: leadsFor(locale, { ...reader, history }), isByUsage: false, simulated: false };
}
