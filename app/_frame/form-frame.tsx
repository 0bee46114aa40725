import type { ReactNode } from 'react';
import { paths, type Here } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Fictional, Hotline } from './footer.tsx';
import { LargeText, Mark, OtherLanguage, SkipLink, type LanguageForm } from './header.tsx';

const texts = words({ zh: { leave: '退出' }, en: { leave: 'Leave' } });

type FormFrameProps = {
  locale: Locale;
  here: Here;
  title: string;
  form: LanguageForm;
  /** Where the way out leads; without it to one’s own applications. */
  leave?: { href: string; text: string };
  children: ReactNode;
};

/** The frame of a form's pages: what it is, the way out, whom to ring, and nothing that leads away by mistake. */
export const FormFrame = ({ locale, here, title, form, leave, children }: FormFrameProps) => (
  <>
    <header className="border-b border-line bg-surface">
      <SkipLink locale={locale} />
      <div className="mx-auto flex min-h-15 max-w-page items-center gap-x-4 px-5 py-2 text-small wide:min-h-17">
        <p className="mr-auto flex min-w-0 items-center gap-2 text-base leading-tight font-semibold">
          <span className="shrink-0">
            <Mark />
          </span>
          {title}
        </p>
        <LargeText locale={locale} />
        <OtherLanguage {...{ locale, here, form }} />
        <a
          href={leave?.href ?? paths.applications(locale)}
          className="plain-link inline-flex min-h-11 shrink-0 items-center"
        >
          {leave?.text ?? texts[locale].leave}
        </a>
      </div>
    </header>
    <main id="content" tabIndex={-1} className="mx-auto max-w-page px-5 pt-6 outline-none wide:pt-8">
      {children}
    </main>
    <footer className="mx-auto mt-14 max-w-page border-t border-line px-5 pt-4 pb-8 text-small">
      <Hotline locale={locale} />
      <Fictional locale={locale} />
    </footer>
    <script src="/modules/forms.js" type="module" />
  </>
);
