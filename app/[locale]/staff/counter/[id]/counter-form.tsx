import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import type { CarriedFile } from '#lib/files/file.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { fileEntered } from './actions.ts';
import { CheckSection } from './check-section.tsx';
import { DecideSection } from './decide-section.tsx';
import { errorsOf, sayRefusal } from './refusals.tsx';
import { ScansForm, type Sent } from './scans-form.tsx';
import { Step } from './step.tsx';
import { typedIn } from './typed.ts';
import { WhoSection } from './who-section.tsx';

const texts = words({
  zh: {
    other: '换事项',
    atOnce: '即办',
    onTheSpot: '当场办结，一人决定',
    print: '提交后打开收件回执、受理通知书和决定书，打印交给申请人；填了邮箱的，也会发邮件。',
    go: '提交，去打印',
  },
  en: {
    other: 'Another service',
    atOnce: 'On the spot',
    onTheSpot: 'Decided on the spot, by one person',
    print:
      'Once it is filed, the receipt, the notice of acceptance and the decision open to be printed and handed over. With an e-mail address, letters go there as well.',
    go: 'File it and print',
  },
});

type CounterFormProps = {
  ctx: PortalContext;
  draft: CounterDraft;
  /** The scans that there are, by their question, and what came of those that were sent last. */
  carried: Record<string, CarriedFile[]>;
  sent: Sent;
  locale: Locale;
};

/** 收、核、定、印: one form on one page; scans of the papers have a form of their own before it. */
export const CounterForm = async ({ ctx, draft, carried, sent, locale }: CounterFormProps) => {
  const { application, terms } = draft;
  const state = await formState(fileEntered);
  const errors = errorsOf(state, draft, locale);
  const refused = state.notice ?? sayRefusal(state.refusal, locale);
  const isSent = Object.keys(state.values).length > 0;
  const typed = typedIn(isSent ? state.values : { counterReason: usualApproval(ctx, application) }, errors);
  const isWrong = Boolean(refused ?? sent.file) || Object.keys(errors).length > 0;
  return (
    <>
      <PageTitle locale={locale} title={terms.service[locale]} error={isWrong} />
      <Head {...{ draft, locale }} />
      <ScansForm {...{ draft, carried, locale }} sent={isSent ? {} : sent} />
      <form id="act-form" action={fileEntered} noValidate>
        <ErrorSummary {...{ locale, errors }} refusal={refused} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="applicationId" value={application.id} />
        <WhoSection {...{ draft, typed, locale }} />
        <CheckSection {...{ draft, carried, typed, locale }} />
        <DecideSection {...{ draft, typed, locale }} isDoubtful={state.refusal?.code === 'duplicates'} />
        <Step number={4} word={{ zh: '印', en: 'Print' }} locale={locale}>
          <p>{texts[locale].print}</p>
          <button className="button desk-go mt-3">
            {texts[locale].go} <kbd aria-hidden="true">⌘↵</kbd>
          </button>
        </Step>
      </form>
    </>
  );
};

const Head = ({ draft: { terms, steps }, locale }: Pick<CounterFormProps, 'draft' | 'locale'>) => {
  const say = texts[locale];
  return (
    <div className="counter-head">
      <h1>{terms.service[locale]}</h1>
      {steps.includes('approve') && <span className="counter-tag">{say.atOnce}</span>}
      {steps.includes('approve') && <span className="text-quiet">{say.onTheSpot}</span>}
      <a href={paths.staff.counter(locale)}>{say.other}</a>
    </div>
  );
};
