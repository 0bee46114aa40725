import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { LeadList } from './lead-list.tsx';
import { isQuiet, leadsFor } from './leads.ts';

export const RelatedToGuide = ({ service: { id }, locale }: { service: Service; locale: Locale }) => {
  const reader = { history: [id], about: id };
  if (isQuiet(reader)) return null;
  const leads = leadsFor(locale, reader);
  return (
    <>
      <LeadList locale={locale} place="guide" leads={leads} about={id} />
      <script src="/modules/recommend.js" type="module" />
    </>
  );
};
