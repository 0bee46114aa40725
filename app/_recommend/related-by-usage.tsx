import { usageAtHand } from '#app/_web/usage.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { unpack } from '#lib/recommendations/packed.ts';
import { LeadList } from './lead-list.tsx';
import { leadsFor, mostNeeded } from './leads.ts';
import type { Reader } from './pick-leads.ts';

/** Where a search found nothing: what people look at most. */
export const RelatedToNothing = ({ locale }: { locale: Locale }) => (
  <>
    <LeadList locale={locale} place="search" {...leadsByUsage(locale, { history: [] })} />
    <script src="/modules/recommend.js" type="module" />
  </>
);

/**
 * What somebody who just applied may need next. The page belongs to the framework, which would put back what the device
 * changed; so the list goes in as markup, which the framework leaves alone. Its script is `async`, else the framework would
 * not run it when it brings the page itself.
 */
export const RelatedToReceipt = async ({ service, locale }: { service: string; locale: Locale }) => {
  const { leads, simulated } = leadsByUsage(locale, { history: [service], about: service });
  if (leads.length === 0) return null;
  const { renderToStaticMarkup } = await import('react-dom/server');
  const list = <LeadList locale={locale} place="receipt" leads={leads} about={service} simulated={simulated} />;
  return (
    <>
      <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(list) }} />
      <script src="/modules/recommend.js" type="module" async />
    </>
  );
};

/** By the latest releases, where they are at hand and say something; else by content, from what people need most. */
function leadsByUsage(locale: Locale, reader: Reader) {
  const usage = usageAtHand();
  const leads = usage && leadsFor(locale, reader, { table: unpack(usage.weights), rising: usage.weights.rising });
  if (usage && leads?.length) return { leads, simulated: usage.weights.simulated };
  return { leads: leadsFor(locale, reader.about ? reader : { history: mostNeeded() }), simulated: false };
}
