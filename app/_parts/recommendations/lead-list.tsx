import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Lead } from './pick-leads.ts';
import { leadWords, switchWords } from './words.ts';

const texts = words({
  zh: {
    title: '您可能还要办',
    how: '怎么推荐的',
    guide: '按这份指南推荐，对每个人都一样。',
    home: '按常办的事推荐，对每个人都一样。',
    search: '按常办的事推荐，对每个人都一样。',
    receipt: '按刚提交的这件事推荐，与您看过什么无关。',
  },
  en: {
    title: 'You may also need',
    how: 'How this works',
    guide: 'Chosen for this guide, the same for everybody.',
    home: 'Chosen for what people need most, the same for everybody.',
    search: 'Chosen for what people need most, the same for everybody.',
    receipt: 'Chosen for what you just applied for, whatever you read.',
  },
});

export type Place = 'guide' | 'home' | 'receipt' | 'search';

type LeadListProps = {
  locale: Locale;
  place: Place;
  leads: Lead[];
  /** The service that the page is about. */
  about?: string;
  /** Services that the page shows already. */
  without?: string[];
  /** True if chosen by overall usage, for no person and no page in particular. */
  isByUsage?: boolean;
  simulated?: boolean;
};

/**
 * Related services. The served list is the same for everybody; `recommend.js` replaces it by what this visit suggests.
 * Every line keeps its height, so nothing moves. A list without leads is hidden, and its page still counts as read.
 */
export const LeadList = ({
  locale,
  place,
  leads,
  about,
  without = [],
  isByUsage = false,
  simulated = false,
}: LeadListProps) => {
  const say = leadWords[locale];
  const note = isByUsage && about === undefined ? say.popular : texts[locale][place];
  return (
    <div
      className="print:hidden"
      hidden={leads.length === 0}
      data-recommend={paths.namedServices(locale)}
      data-place={place}
      data-about={about}
      data-without={without.join(' ') || undefined}
      data-off={switchWords[locale].off}
      data-turn-on={switchWords[locale].turnOn}
    >
      {leads.length > 0 && (
        <Section id="related" title={texts[locale].title}>
          <ul className={place === 'home' ? 'grid gap-x-10 wide:grid-cols-2' : 'text-column'}>
            {leads.map((lead) => (
              <LeadLine key={lead.address} {...lead} />
            ))}
          </ul>
          <How locale={locale} note={simulated ? note + say.simulated : note} />
        </Section>
      )}
    </div>
  );
};

const How = ({ locale, note }: { locale: Locale; note: string }) => (
  <div className="mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small text-quiet">
    <Switch text={switchWords[locale].turnOff} />
    <a href={paths.recommendations(locale)}>{texts[locale].how}</a>
    {/* Last, and as high as the longest note, so that nothing moves when it changes. */}
    <p className="min-h-18 w-full" data-recommend-note>
      {note}
    </p>
  </div>
);

const LeadLine = ({ name, lang, address, reason }: Lead) => (
  <li className="lead border-b border-line py-3">
    <a href={address} lang={lang} className="plain-link font-semibold">
      {name}
    </a>
    <p className="line-clamp-1 text-small text-quiet">{reason}</p>
  </li>
);

/** Hidden until the script arrives, without which it does nothing. */
const Switch = ({ text }: { text: string }) => (
  <button
    type="button"
    hidden
    data-recommend-switch
    className="inline-flex min-h-9 cursor-pointer items-center text-river hover:underline"
  >
    {text}
  </button>
);
