import type { ReactNode } from 'react';
import type { Values } from '#app/_forms/values.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { proposeWords } from './actions.ts';

const texts = words({
  zh: { about: '还没有提交。提交以后由另一位同事审核、发布。', send: '提交审核', change: '返回修改' },
  en: {
    about: 'Nothing is sent yet. Once you send it, a colleague looks at it and publishes it.',
    ...{ send: 'Send for publication', change: 'Go back and change' },
  },
});

type ReviewStepProps = { values: Values; pageTitle: string; locale: Locale; children: ReactNode };

/** The changes before they are sent; what was typed goes along. */
export const ReviewStep = ({ values, pageTitle, locale, children }: ReviewStepProps) => {
  const say = texts[locale];
  const typed = Object.entries(values).filter(([name]) => !['review', 'change', 'locale'].includes(name));
  return (
    <>
      <PageTitle locale={locale} title={pageTitle} />
      <div id="review" tabIndex={-1} autoFocus role="group" aria-label={say.about}>
        <p className="mt-4 font-semibold">{say.about}</p>
      </div>
      {children}
      <form id="word-form" action={proposeWords} noValidate className="mt-8 flex flex-wrap items-center gap-3">
        <input type="hidden" name="locale" value={locale} />
        {typed.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={[value].flat()[0]} />
        ))}
        <button className="button">{say.send}</button>
        <button name="change" value="yes" className="button button-quiet">
          {say.change}
        </button>
      </form>
    </>
  );
};
