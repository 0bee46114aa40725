import type { ReactNode } from 'react';
import type { Here } from '#app/_request/paths.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';

export type PageFrameProps = {
  locale: Locale;
  /** This page's own address in either language. */
  here: Here;
  /** The pages above this one, without the home page. */
  crumbs?: Crumb[];
  /** A signed-in person's links on every page. */
  strip?: ReactNode;
  children: ReactNode;
};

export const PageFrame = ({ locale, here, crumbs, strip, children }: PageFrameProps) => (
  <>
    <Header locale={locale} here={here} />
    {strip}
    <div className="mx-auto max-w-page px-5">
      {crumbs && <Breadcrumb locale={locale} crumbs={crumbs} />}
      <main id="content" tabIndex={-1} className="pt-6 outline-none wide:pt-8">
        {children}
      </main>
    </div>
    <Footer locale={locale} />
  </>
);
