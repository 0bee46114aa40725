import { languageOf } from '#app/_catalogue/language-of.ts';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_web/paths.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { leadsFrom, type Lead } from './leads.ts';
import { recommendWords } from './words.ts';

/**
 * What a guide leads on to. As it stands it is the same for everybody; `recommend.js` puts in what this device's own
 * visit suggests. Every line keeps its height, so nothing moves.
 */
export const Related = ({ service, locale }: { service: Service; locale: Locale }) => {
  const leads = leadsFrom(service, locale);
  if (leads.length === 0) return null;
  const say = recommendWords[locale];
  return (
    <div
      className="print:hidden"
      data-recommend={paths.namedServices(locale)}
      data-visit={service.id}
      data-words={JSON.stringify(say)}
    >
      <Section id="related" title={say.title}>
        <ul>
          {leads.map((lead) => (
            <LeadLine key={lead.service.id} lead={lead} locale={locale} />
          ))}
        </ul>
        <Switch locale={locale} />
      </Section>
      <script src="/modules/recommend.js" type="module" />
    </div>
  );
};

const LeadLine = ({ lead: { service, event }, locale }: { lead: Lead; locale: Locale }) => (
  <li className="h-22 overflow-hidden border-b border-line py-3 elder:h-32">
    <a
      href={paths.service(locale, service.id)}
      lang={languageOf(service, locale)}
      className="line-clamp-1 font-semibold elder:line-clamp-2"
    >
      {service.name[locale]}
    </a>
    <p className="line-clamp-1 text-small text-quiet">{event && recommendWords[locale].event.replace('{it}', event)}</p>
  </li>
);

const Switch = ({ locale }: { locale: Locale }) => {
  const say = recommendWords[locale];
  return (
    <div className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small text-quiet">
      <p className="min-h-[3.5em] w-full wide:min-h-0" data-recommend-note>
        {say.forAll}
      </p>
      <button
        type="button"
        hidden
        data-recommend-switch
        className="inline-flex min-h-9 cursor-pointer items-center text-river hover:underline"
      >
        {say.turnOff}
      </button>
      <a href={paths.recommendations(locale)}>{say.how}</a>
    </div>
  );
};
