'use client';

import { useActionState } from 'react';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { endSession } from './actions.ts';

const words = bilingual('退出登录', 'Sign out');

/** Ends the session; a button, because it changes something. */
export const SignOut = ({ locale }: { locale: Locale }) => {
  const [, submit, sending] = useActionState(endSession, { values: {}, errors: {} });
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <button className="plain-link inline-flex min-h-11 cursor-pointer items-center" disabled={sending}>
        {words[locale]}
      </button>
    </form>
  );
};
