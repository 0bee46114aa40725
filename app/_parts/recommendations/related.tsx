import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { LeadList } from './lead-list.tsx';
import { leadsFor } from './leads.ts';

export const RelatedToGuide = ({ service: { id }, locale }: { service: Service; locale: Locale }) => {
  const leads = leadsFor(locale, { history: [id], about: id });
  if (leads.length === 0) return null;
  return (
    <>
      <LeadList locale={locale} place="guide" leads={leads} about={id} />
      <script src="/modules/recommend.js" type="module" />
    </>
  );
};
