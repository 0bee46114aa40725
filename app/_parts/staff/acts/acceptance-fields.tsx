import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { promiseDays } from '#lib/applications/intake/accept-filing.ts';
import { words } from '#lib/kernel/locale.ts';
import type { FieldsOf } from './staff-act.ts';

const texts = words({
  zh: {
    label: '还没有收到的材料',
    received: '都已经收到',
    receivedHint: '一并记为您在今天收到。',
    promised: '容缺受理，限期补交',
    promisedHint: '申请人答应补交；受理通知会写明材料和日期，到期前系统提醒申请人，过期告诉经办人。',
    days: '几个工作日内补交',
  },
  en: {
    label: 'Documents that have not arrived',
    received: 'They are all here',
    receivedHint: 'They are ticked as received by you today.',
    promised: 'Accept on a promise',
    promisedHint:
      'The applicant promises to bring them; the notice names them with the day. The applicant is reminded before it, the owner told after it.',
    days: 'Working days to hand them in',
  },
});

/** Asks what becomes of papers that have not arrived; shows nothing where all have. */
export const AcceptanceFields = ({ locale, errors, value, many, offers: { missing } }: FieldsOf) => {
  const say = texts[locale];
  if (missing.length === 0) return null;
  return (
    <ChoiceField
      {...{ locale, id: 'missing', label: say.label, hint: missing.join(locale === 'zh' ? '、' : '; ') }}
      pick="one"
      options={[
        { value: 'received', label: say.received, hint: say.receivedHint },
        { value: 'promised', label: say.promised, hint: say.promisedHint },
      ]}
      chosen={many('missing')}
      error={errors['missing']}
      follow={(chosen) =>
        chosen === 'promised' && (
          <TextField
            {...{ locale, id: 'days', label: say.days, inputMode: 'numeric', width: 'short' }}
            value={value('days') ?? String(promiseDays.usual)}
            error={errors['days']}
          />
        )
      }
    />
  );
};
