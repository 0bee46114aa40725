import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { LongTextField, TextField } from '#app/_ui/text-field.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { stateWords } from '#app/_parts/catalogue/state-words.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { SwitchRefusal } from '#lib/publishing/switches/switch-service.ts';
import { switchStates, type SwitchState } from '#lib/publishing/switches/switch.ts';
import { turnSwitch } from './actions.ts';

type Words = Record<'heading' | 'state' | 'zh' | 'en' | 'told' | 'instead' | 'insteadHint', string> &
  Record<'startsAt' | 'startsHint' | 'endsAt' | 'endsHint' | 'turn', string> & {
    hints: Record<SwitchState, string>;
    refusals: Record<SwitchRefusal['code'], string>;
  };

const texts = words<Words>({
  zh: {
    heading: '变更受理状态',
    state: '受理状态',
    hints: {
      maintenance: '一段时间不能提交，到时自动恢复。',
      closed: '不再受理新的申请，可以写明改办什么。',
      planned: '现在还不能申请，到开放时间自动开放。',
      open: '恢复受理，之前安排的暂停都不再生效。',
    },
    ...{ zh: '原因（中文）', en: '原因（英文）', told: '办事的人会看到。' },
    ...{ instead: '改办哪个事项', insteadHint: '事项的名称；没有就不填。' },
    ...{ startsAt: '开始时间', startsHint: '不填就是现在。' },
    ...{ endsAt: '结束时间', endsHint: '系统维护填预计恢复的时间，尚未开放填开放的时间；其他的可以不填。' },
    turn: '变更',
    refusals: {
      unknown_service: '没有找到这个事项。',
      not_your_department: '只能变更自己部门的事项。',
      unknown_replacement: '改办的事项不存在，或者就是这个事项。',
      no_end: '请填写结束时间。',
      ends_too_early: '结束时间要晚于开始时间，也要晚于现在。',
    },
  },
  en: {
    heading: 'Change whether it takes applications',
    state: 'Applications',
    hints: {
      maintenance: 'Nothing can be sent for a while; it opens again by itself.',
      closed: 'No new applications; you can say what to use instead.',
      planned: 'Nobody can apply yet; it opens by itself at the time given.',
      open: 'Takes applications; whatever was planned before no longer takes effect.',
    },
    ...{ zh: 'Reason in Chinese', en: 'Reason in English', told: 'People who want to apply read it.' },
    ...{ instead: 'Service to use instead', insteadHint: 'Its name; leave empty if there is none.' },
    ...{ startsAt: 'From', startsHint: 'Leave empty for now.' },
    ...{
      endsAt: 'Until',
      endsHint: 'For maintenance, when it should be over; if not open yet, when it opens; otherwise optional.',
    },
    turn: 'Change',
    refusals: {
      unknown_service: 'This service was not found.',
      not_your_department: 'You can switch services of your own department only.',
      unknown_replacement: 'The service to use instead does not exist, or is this one.',
      no_end: 'Enter until when.',
      ends_too_early: 'The end has to be later than the start, and later than now.',
    },
  },
});

type SwitchFormProps = { service: string; title: string; locale: Locale };

export const SwitchForm = async ({ service, title, locale }: SwitchFormProps) => {
  const { values, errors, refusal, notice } = await formState(turnSwitch);
  const say = texts[locale];
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const value = (name: string) => [values[name] ?? []].flat()[0];
  const about = (id: 'zh' | 'en' | 'instead' | 'startsAt' | 'endsAt') => ({
    ...{ locale, id, label: say[id], error: errors[id], value: value(id) },
  });
  return (
    <form id="switch-form" action={turnSwitch} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <h2 className="mt-8 text-large">{say.heading}</h2>
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="service" value={service} />
      <ChoiceField
        {...{ locale, id: 'state', label: say.state, pick: 'one', error: errors['state'] }}
        options={switchStates.map((state) => ({
          ...{ value: state, label: stateWords[locale][state], hint: say.hints[state] },
        }))}
        chosen={[value('state') ?? '']}
      />
      <LongTextField {...about('zh')} hint={say.told} rows={3} />
      <LongTextField {...about('en')} hint={say.told} rows={3} />
      <TextField {...about('instead')} hint={say.insteadHint} />
      <TextField {...about('startsAt')} hint={say.startsHint} type="datetime-local" />
      <TextField {...about('endsAt')} hint={say.endsHint} type="datetime-local" />
      <button className="button">{say.turn}</button>
    </form>
  );
};
