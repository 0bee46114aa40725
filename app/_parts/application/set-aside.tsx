import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { listSetAside } from '#lib/applications/draft/read-drafts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { AnswersBeside } from './answers-beside.tsx';

const texts = words({
  zh: {
    title: '改用新表以前的回答',
    what: '申请表改了，这些回答新表用不上，不会提交。您可以参考或者复制；提交或者删除草稿以后就没有了。',
  },
  en: {
    title: 'Answers from before the form changed',
    what: 'The new form has no place for them, and they are not sent. You can look them up or copy them until you send or delete the draft.',
  },
});

type SetAsideProps = { ctx: ApplicationContext; draft: Application; locale: Locale };

/** What a draft's holder wrote and its form does not take; nothing where there is none. */
export const SetAside = async ({ ctx, draft, locale }: SetAsideProps) => {
  const answers = await listSetAside(ctx, draft);
  if (answers.length === 0) return null;
  return (
    <section className="mt-10 text-column" aria-labelledby="set-aside-title">
      <h2 id="set-aside-title" className="text-large">
        {texts[locale].title}
      </h2>
      <p className="mt-2">{texts[locale].what}</p>
      <AnswersBeside answers={answers} locale={locale} />
    </section>
  );
};
