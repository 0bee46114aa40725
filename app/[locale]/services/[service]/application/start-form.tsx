import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { StartRefusal } from '#lib/applications/draft/start.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import { startApplication } from './actions.ts';

const texts = words({
  zh: {
    forWhom: '您为谁申请',
    myself: '为本人',
    company: (name: string) => `为企业：${name}`,
    unchecked: '企业身份尚未核对：可以照常填写和提交，核对以后才能受理。',
    start: '开始申请',
  },
  en: {
    forWhom: 'Who are you applying for?',
    myself: 'For myself',
    company: (name: string) => `For the company ${name}`,
    unchecked: 'Not yet checked: you can fill in and send as usual; staff check before they accept it.',
    start: 'Start the application',
  },
});

export const startRefusals = words<Record<StartRefusal['code'], string>>({
  zh: {
    not_online: '这项服务目前不能在网上申请。',
    not_your_organisation: '您不是这家企业的成员，不能代它申请。',
    wrong_audience: '这项服务不对您选择的申请人开放。',
    round_full: '名额刚刚满了，所以没有开始。有名额退回来，就可以申请。',
    one_already: '这个申请人已经有一份申请正在办理，或者已经获批，所以不能再申请。',
  },
  en: {
    not_online: 'You cannot apply for this service online at the moment.',
    not_your_organisation: 'You are not a member of this company, so you cannot apply for it.',
    wrong_audience: 'This service is not open to the applicant you chose.',
    round_full: 'The last place has just been taken, so nothing was begun. You can apply if a place comes back.',
    one_already: 'This applicant has an application that is open or was granted, so you cannot apply again.',
  },
});

type StartFormProps = {
  locale: Locale;
  service: string;
  title: string;
  forMyself: boolean;
  companies: { id: string; name: string; representation: Representation }[];
};

export const StartForm = async ({ locale, service, title, forMyself, companies }: StartFormProps) => {
  const state = await formState(startApplication);
  const say = texts[locale];
  const options = [
    ...(forMyself ? [{ value: 'myself', label: say.myself }] : []),
    ...companies.map(({ id, name, representation }) => ({
      value: id,
      label: say.company(name),
      hint: representation === 'confirmed' ? undefined : say.unchecked,
    })),
  ];
  const [only] = options.length === 1 ? options : [];
  const refused = state.notice ?? (state.refusal && startRefusals[locale][state.refusal.code]);
  const failed = Boolean(refused) || Object.keys(state.errors).length > 0;
  return (
    <form action={startApplication} noValidate className="text-column">
      <PageTitle locale={locale} title={title} error={failed} />
      <ErrorSummary locale={locale} errors={state.errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="service" value={service} />
      {only ? (
        <Only {...only} />
      ) : (
        <ChoiceField
          {...{ locale, options, pick: 'one', id: 'organisationId', label: say.forWhom }}
          chosen={[state.values['organisationId'] ?? []].flat()}
          error={state.errors['organisationId']}
        />
      )}
      <button className="button mt-6">{say.start}</button>
    </form>
  );
};

/** Where there is nothing to choose: a company is named; for oneself goes without saying, and the form asks for whom. */
const Only = ({ value, label }: { value: string; label: string }) => (
  <>
    <input type="hidden" name="organisationId" value={value} />
    {value !== 'myself' && <p>{label}</p>}
  </>
);
