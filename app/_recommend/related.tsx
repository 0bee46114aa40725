import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { LeadList } from './lead-list.tsx';
import { leadsFor, mostNeeded } from './leads.ts';

/** What a guide leads on to. */
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

/** What the services that the home page names lead on to; the device puts in what most people look at. */
export const RelatedToHome = ({ locale }: { locale: Locale }) => {
  const named = mostNeeded();
  return (
    <>
      <LeadList
        locale={locale}
        place="home"
        leads={leadsFor(locale, { history: named, without: named })}
        without={named}
      />
      <script src="/modules/recommend.js" type="module" />
    </>
  );
};
