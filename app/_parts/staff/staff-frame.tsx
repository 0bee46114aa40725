import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from '#app/_frame/breadcrumb.tsx';
import type { LanguageForm } from '#app/_frame/header.tsx';
import type { Here } from '#app/_request/paths.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { StaffBar } from './staff-bar.tsx';

type StaffFrameProps = {
  ctx: Context;
  locale: Locale;
  here: Here;
  crumbs?: Crumb[];
  /** The one form of the page, which the other language shows as it was typed. */
  form?: LanguageForm;
  children: ReactNode;
};

/** The frame of the staff's pages beside the desk. */
export const StaffFrame = ({ ctx, locale, here, crumbs, form, children }: StaffFrameProps) => (
  <>
    <StaffBar actor={ctx.actor} {...{ locale, here, form }} />
    {crumbs && <Breadcrumb locale={locale} crumbs={crumbs} />}
    <main id="content" tabIndex={-1} className="outline-none">
      <div className="dense mx-auto max-w-page px-5 pt-6 pb-14 wide:pt-8">{children}</div>
    </main>
    <script src="/modules/forms.js" type="module" />
    <script src="/modules/desk.js" type="module" />
  </>
);
