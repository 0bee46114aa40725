import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { ReadAloud } from '#app/_parts/application/read-aloud.tsx';
import { SuspendedDraft } from '#app/_parts/application/suspended-draft.tsx';
import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { paths } from '#app/_request/paths.ts';
import { Icon } from '#app/_ui/icon.tsx';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { countSteps } from '#lib/forms/count-steps.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    step: (step: number, of: number) => `第 ${step} 步，共 ${of} 步`,
    back: '上一步',
    toCheck: '返回检查',
    toCorrection: '返回补正清单',
    asked: '请补正：',
  },
  en: {
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    back: 'Back',
    toCheck: 'Back to your answers',
    toCorrection: 'Back to the list of corrections',
    asked: 'To correct: ',
  },
});

type About = { found: MyCase; page: FormPage; locale: Locale };
type PageHeadProps = About & {
  toCheck: boolean;
  heading: string;
  /** The page asks for one entry of its list. */
  isEntry: boolean;
};

/** The top of a form page: its step, the way back, its title, and the notices that bear on its answers. */
export const PageHead = ({ toCheck, heading, isEntry, ...about }: PageHeadProps) => {
  const { found, page, locale } = about;
  return (
    <>
      <QuickExit service={found.application.service} locale={locale} />
      <Progress {...about} />
      <BackLink {...{ ...about, toCheck, isEntry }} />
      <h1>{heading}</h1>
      <ReadAloud locale={locale} />
      <ActingFor found={found} locale={locale} />
      <SuspendedDraft application={found.application} locale={locale} />
      <AdmissionNotice admission={found.admission} locale={locale} isDraft />
      {!isEntry && page.intro && <p className="mt-3 text-column">{page.intro[locale]}</p>}
      <AskedHere {...about} />
    </>
  );
};

const BackLink = ({ isEntry, toCheck, ...about }: About & { toCheck: boolean; isEntry: boolean }) => {
  const { href, text } = isEntry ? toList(about, toCheck) : backOf(about, toCheck);
  return (
    <a href={href} className="plain-link inline-flex min-h-9 items-center gap-1.5 text-small">
      <Icon name="arrow-left" className="size-[1em]" />
      {text}
    </a>
  );
};

const toList = ({ found, page, locale }: About, toCheck: boolean) => ({
  href: (toCheck ? paths.changeAnswers : paths.applicationPage)(locale, found.application.id, page.id),
  text: texts[locale].back,
});

function backOf({ found: { application }, page, locale }: About, toCheck: boolean): { href: string; text: string } {
  const say = texts[locale];
  if (application.status !== 'draft') return { href: paths.correction(locale, application.id), text: say.toCorrection };
  if (toCheck) return { href: paths.submission(locale, application.id), text: say.toCheck };
  const pages = visiblePages(application.form, application.answers);
  const before = pages[pages.findIndex(({ id }) => id === page.id) - 1];
  const href = before
    ? paths.applicationPage(locale, application.id, before.id)
    : paths.application(locale, application.id);
  return { href, text: say.back };
}

/** Shows the step of a draft. The steps are the pages that apply, and the check of the answers. */
const Progress = ({ found: { application }, page, locale }: About) => {
  if (application.status !== 'draft') return null;
  const { step, pages } = countSteps(application.form, application.answers, page.id);
  return (
    <div className="mb-6">
      <p className="text-small text-quiet">{texts[locale].step(step, pages + 1)}</p>
      <ol className="mt-1 flex gap-1.5" aria-hidden="true">
        {Array.from({ length: pages + 1 }, (_, index) => (
          <li
            key={index}
            className={`h-1 flex-1 ${index + 1 < step ? 'bg-draw' : index + 1 === step ? 'bg-river' : 'bg-line'}`}
          />
        ))}
      </ol>
    </div>
  );
};

const AskedHere = ({ found, page, locale }: About) =>
  found.asked
    .filter((item) => item.page === page.id)
    .map(({ what, field }) => (
      <p key={what} className="mt-4 text-column border-l-4 border-near bg-near-tint px-4 py-3 whitespace-pre-line">
        <span className="font-semibold">{texts[locale].asked}</span>
        {field ? <a href={`#${field}`}>{what}</a> : what}
      </p>
    ));
