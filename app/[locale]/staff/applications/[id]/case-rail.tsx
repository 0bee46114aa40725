import { targetId } from '#app/_forms/answers-form.ts';
import { ClockSection } from '#app/_parts/application/clock-section.tsx';
import { Escalations } from '#app/_parts/staff/escalations.tsx';
import { ActTabs, Proposal, Unconfirmed } from '#app/_parts/staff/act-links.tsx';
import type { StaffAct } from '#app/_parts/staff/acts/staff-act.ts';
import { questionsOf } from '#app/_parts/staff/questions.ts';
import { readSnippetsFor } from '#lib/applications/snippets/read-snippets.ts';
import { deskQuery, type DeskView } from '#app/_parts/staff/desk/desk-address.ts';
import { RemediesPreview } from '#app/_parts/staff/remedies-preview.tsx';
import { formatDate } from '#app/_ui/format.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { isMissing } from '#lib/applications/checklist/checklist.ts';
import { deliveryOf } from '#lib/applications/delivery.ts';
import { decisionText } from '#lib/applications/decided.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { longestExtensionOf } from '#lib/catalogue/case-rules.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ActForm } from '#app/_parts/staff/act/act-form.tsx';

const texts = words({
  zh: {
    label: '期限与办理',
    due: (day: string) => `应办 ${day}`,
    legal: (day: string) => `法定 ${day}`,
    how: '怎么算出来的',
    nothing: '按您的岗位和现在的状态，没有需要您办理的。',
  },
  en: {
    label: 'Time limit and acts',
    due: (day: string) => `Due ${day}`,
    legal: (day: string) => `by law ${day}`,
    how: 'How it is counted',
    nothing: 'With your post, there is nothing for you to do in this state.',
  },
});

type CaseRailProps = {
  ctx: PortalContext;
  found: StaffCase;
  locale: Locale;
  view: DeskView;
  /** The act whose form stands open. */
  open: { address: string; act: StaffAct } | undefined;
};

/** The law's clock, then one act as a form. */
export const CaseRail = async ({ ctx, found, locale, view, open }: CaseRailProps) => {
  const say = texts[locale];
  const { id, version } = found.application;
  return (
    <aside aria-label={say.label} className="desk-rail print:hidden">
      <Clock {...{ ctx, found, locale }} />
      <Escalations {...{ ctx, locale }} applicationId={id} />
      <Proposal found={found} locale={locale} />
      <Unconfirmed found={found} locale={locale} />
      <ActTabs {...{ found, locale, view }} current={open?.address} />
      {open ? (
        <section id={await targetId('act')} aria-labelledby="act-title" className="desk-act">
          <h2 id="act-title">{open.act.words[locale].title}</h2>
          <p className="text-quiet">{open.act.words[locale].about}</p>
          <ActForm
            {...{ ...open, locale }}
            on={{ applicationId: id, version }}
            list={deskQuery({ ...view, flags: [] })}
            offers={{
              ...offersOf(found, locale),
              usualApproval: usualApproval(ctx, found.application),
              snippets: await readSnippetsFor(ctx, found.application, open.address),
              flags: view.flags,
            }}
          >
            {open.act.showsRemedies && <RemediesPreview terms={found.terms} locale={locale} />}
          </ActForm>
        </section>
      ) : (
        <p className="desk-act text-quiet">{say.nothing}</p>
      )}
    </aside>
  );
};

const Clock = ({
  ctx,
  found: { application, clock, terms },
  locale,
}: Pick<CaseRailProps, 'ctx' | 'found' | 'locale'>) => {
  const say = texts[locale];
  const { dueOn, statutoryDueOn } = application;
  return (
    <section aria-labelledby="clock-title" className="desk-clock">
      <div className="desk-line">
        <h2 id="clock-title">{dueOn ? say.due(formatDate(dueOn, locale)) : say.label}</h2>
        {statutoryDueOn && <span className="ml-auto text-quiet">{say.legal(formatDate(statutoryDueOn, locale))}</span>}
      </div>
      {clock && (
        <details>
          <summary className="text-quiet">{say.how}</summary>
          <ClockSection {...{ clock, terms, application, locale }} today={dayOf(ctx.now())} />
        </details>
      )}
    </section>
  );
};

const offersOf = ({ application, events, terms, colleagues, checklist }: StaffCase, locale: Locale) => ({
  colleagues,
  missing: checklist.filter(isMissing).map(({ name }) => name[locale]),
  decision: decisionText(events),
  longestExtension: longestExtensionOf(terms),
  extension:
    application.status === 'extension_asked'
      ? events.findLast((event) => event.step === 'ask_extension')?.facts
      : undefined,
  questions: questionsOf(application, locale),
  pages: visiblePages(application.form, application.answers).map(({ id, title }) => ({
    value: id,
    label: title[locale],
  })),
  ways: terms.delivery,
  wanted: deliveryOf(application, terms),
});
