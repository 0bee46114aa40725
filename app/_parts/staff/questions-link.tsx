import { paths } from '#app/_request/paths.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { readMyQuestions } from '#lib/applications/supervision/ladder/read-escalations.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: (count: number) => `等我答复 ${count}`,
  en: (count: number) => `${count} awaiting my reply`,
});

/** The way to what somebody of the staff owes a reply to; nothing where there is nothing. */
export const QuestionsLink = async ({ ctx, locale }: { ctx: ApplicationContext; locale: Locale }) => {
  const questions = await readMyQuestions(ctx);
  if (questions.length === 0) return null;
  return (
    <a
      href={paths.staff.questions(locale)}
      className="inline-flex min-h-8 items-center rounded bg-near-tint px-2 font-semibold text-near max-sm:min-h-11"
    >
      {texts[locale](questions.length)}
    </a>
  );
};
