import type { ReactNode } from 'react';
import type { LanguageForm } from '#app/_frame/header.tsx';
import { StaffBar } from './staff-bar.tsx';
import type { Here } from '#app/_request/paths.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { CaseList } from './desk/case-list.tsx';
import type { DeskList } from './desk/read-list.ts';

type DeskFrameProps = {
  ctx: PortalContext;
  locale: Locale;
  here: Here;
  form?: LanguageForm;
  list: DeskList;
  /** The case that stands open; on a phone the list is then a page of its own. */
  current?: string;
  children: ReactNode;
};

/** The desk: the bar, the list, and what stands open beside it. */
export const DeskFrame = ({ ctx, locale, here, form, list, current, children }: DeskFrameProps) => (
  <>
    <StaffBar actor={ctx.actor} {...{ locale, here, form }} />
    <div className="desk dense" data-open={current ? '' : undefined}>
      <CaseList {...{ ctx, locale, list }} {...(current && { current })} />
      <main id="content" tabIndex={-1} className="desk-main">
        {children}
      </main>
    </div>
    <script src="/modules/forms.js" type="module" />
    <script src="/modules/desk.js" type="module" />
  </>
);
