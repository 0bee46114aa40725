'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { registerOrganisation } from './actions.ts';

const words = bilingual(
  {
    name: '企业名称',
    code: '统一社会信用代码',
    hint: '营业执照上的 18 位代码',
    register: '登记',
    taken: '这家企业已经登记。请让它的法定代表人邀请您担任经办人。',
  },
  {
    name: 'Company name',
    code: 'Unified social credit code',
    hint: 'The 18 characters on the business licence',
    register: 'Register',
    taken: 'This company is already registered. Ask its legal representative to invite you as a handler.',
  },
);

export const RegisterForm = ({ locale, title }: { locale: Locale; title: string }) => {
  const [state, submit, sending] = useActionState(registerOrganisation, { values: {}, errors: {} });
  const say = words[locale];
  const { errors, refusal } = state;
  const valueOf = (name: string) => [state.values[name] ?? ''].flat()[0];
  return (
    <form action={submit} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={Boolean(refusal) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refusal && say.taken} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        locale={locale}
        id="name"
        autoComplete="organization"
        label={say.name}
        value={valueOf('name')}
        error={errors['name']}
      />
      <TextField
        {...{ locale, autoComplete: 'off', spellCheck: false, autoCapitalize: 'characters' }}
        id="creditCode"
        label={say.code}
        hint={say.hint}
        value={valueOf('creditCode')}
        error={errors['creditCode']}
      />
      <button className="button" disabled={sending}>
        {say.register}
      </button>
    </form>
  );
};
