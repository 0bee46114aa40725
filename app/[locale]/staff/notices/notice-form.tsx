import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { severityWords } from '#app/_parts/publishing/severity-words.ts';
import { severities } from '#lib/catalogue/lists.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import type { KeptNotice } from '#lib/publishing/notices/notice.ts';
import { publishNotice } from './actions.ts';
import { areasOf, storedOf } from './notice-fields.ts';
import { formWords } from './notice-form-words.ts';

type NoticeFormProps = {
  edited: KeptNotice | undefined;
  departments: 'whole city' | string[];
  title: string;
  locale: Locale;
};

export const NoticeForm = async ({ edited, departments, title, locale }: NoticeFormProps) => {
  const { values, errors, refusal, notice, beside } = await formState(publishNotice);
  const say = formWords[locale];
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const value = (name: string): string => [values[name] ?? storedOf(edited, locale)[name] ?? ''].flat()[0] ?? '';
  return (
    <form id="notice-form" action={publishNotice} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      {beside}
      <input type="hidden" name="locale" value={locale} />
      {value('id') && <input type="hidden" name="id" value={value('id')} />}
      {value('id') && <input type="hidden" name="edition" value={value('edition')} />}
      <Choices {...{ departments, errors, value, locale }} />
      <Texts {...{ errors, value, locale }} />
      <div className="flex flex-wrap gap-3">
        <button className="button">{say.publish}</button>
        <button className="button button-quiet" name="preview" value="yes">
          {say.preview}
        </button>
      </div>
    </form>
  );
};

type PartProps = { errors: Record<string, string>; value: (name: string) => string; locale: Locale };

/** How grave it is, and whom it is for. */
const Choices = ({ departments, errors, value, locale }: PartProps & Pick<NoticeFormProps, 'departments'>) => {
  const say = formWords[locale];
  const areas = areasOf(departments, locale);
  return (
    <>
      <ChoiceField
        {...{ locale, id: 'severity', label: say.severity, pick: 'one', error: errors['severity'] }}
        options={severities.map((severity) => ({
          ...{ value: severity, label: severityWords[locale][severity], hint: say.severities[severity] },
        }))}
        chosen={[value('severity')]}
      />
      <ChoiceField
        {...{ locale, id: 'area', label: say.area, pick: 'one', error: errors['area'], options: areas }}
        chosen={[value('area') || (areas[0]?.value ?? '')]}
      />
    </>
  );
};

/** What it says, and when. */
const Texts = ({ errors, value, locale }: PartProps) => {
  const say = formWords[locale];
  const about = (id: keyof typeof say.labels) => ({
    ...{ locale, id, label: say.labels[id], hint: say.hints[id], error: errors[id], value: value(id) },
  });
  return (
    <>
      <TextField {...about('service')} />
      <TextField {...about('titleZh')} />
      <LongTextField {...about('textZh')} rows={4} />
      <TextField {...about('titleEn')} />
      <LongTextField {...about('textEn')} rows={4} />
      <TextField {...about('leadsTo')} />
      <TextField {...about('startsAt')} type="datetime-local" />
      <TextField {...about('endsAt')} type="datetime-local" />
    </>
  );
};
