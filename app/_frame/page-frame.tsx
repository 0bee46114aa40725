import type { ReactNode } from 'react';
import type { Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { noticesOnTop } from '#lib/catalogue/notices-about.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { Footer } from './footer.tsx';
import { NoticeBoxes } from './notice-boxes.tsx';
import { Header, type LanguageForm } from './header.tsx';

export type PageFrameProps = {
  locale: Locale;
  here: Here;
  crumbs?: Crumb[];
  name?: string;
  form?: LanguageForm;
  strip?: ReactNode;
  /** What stands before the content, as wide as the screen. */
  band?: ReactNode;
  children: ReactNode;
};

export const PageFrame = ({ locale, here, crumbs, name, form, strip, band, children }: PageFrameProps) => (
  <>
    <Header {...{ locale, here, name, form }} />
    {strip}
    {crumbs && <Breadcrumb locale={locale} crumbs={crumbs} />}
    <OnTop locale={locale} />
    <main id="content" tabIndex={-1} className="outline-none">
      {band}
      <div className="mx-auto max-w-page px-5 pt-6 wide:pt-8">{children}</div>
    </main>
    <Footer {...{ locale, here, form }} />
  </>
);

/** What is urgent for the whole city. */
const OnTop = ({ locale }: { locale: Locale }) => {
  const notices = noticesOnTop(theCatalogue());
  return (
    notices.length > 0 && (
      <div className="mx-auto max-w-page px-5 pt-6 print:hidden">
        <NoticeBoxes notices={notices} locale={locale} />
      </div>
    )
  );
};
