import type { ReactNode } from 'react';
import { languageOf } from '#app/_parts/catalogue/language-of.ts';
import { Columns } from '#app/_ui/columns.tsx';
import type { Service } from '#lib/catalogue/service.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: { facts: '要点' }, en: { facts: 'In short' } });

type ServiceColumnsProps = {
  service: Service;
  locale: Locale;
  facts: ReactNode;
  /** The level of its name: a guide within another page is no page of its own. */
  heading?: 'h1' | 'h2';
  children: ReactNode;
};

/** A service under its name, with its facts beside it. */
export const ServiceColumns = ({ service, locale, facts, heading: Heading = 'h1', children }: ServiceColumnsProps) => (
  <Columns
    sideName={texts[locale].facts}
    side={facts}
    head={
      <div lang={languageOf(service, locale)}>
        <Heading>{service.name[locale]}</Heading>
        <p className="mt-2 text-column text-quiet">{service.summary[locale]}</p>
      </div>
    }
  >
    {children}
  </Columns>
);
