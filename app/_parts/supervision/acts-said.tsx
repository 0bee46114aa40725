import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { formState } from '#app/_forms/form-state.ts';
import type { AskRefusal } from '#lib/applications/supervision/ladder/ask.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { askOwner, remindOwner } from './actions.ts';

const texts = words<{ reminded: string; asked: string; refused: Record<AskRefusal['code'], string> }>({
  zh: {
    reminded: '已提醒经办人。',
    asked: '询问已发给经办人。',
    refused: {
      unknown_application: '没有找到这件办件。',
      own_application: '这是您本人或者您企业的办件，请由别人督办。',
      case_over: '这件已经办结。',
      nobody_has_it: '这件还没有经办人，没有人可以提醒。',
      reminded_today: '今天已经提醒过这位经办人，明天可以再提醒；想知道原因请用“询问”。',
    },
  },
  en: {
    reminded: 'The owner was reminded.',
    asked: 'Your question was sent to the owner.',
    refused: {
      unknown_application: 'This case was not found.',
      own_application: 'This is your own case, or your company’s: somebody else supervises it.',
      case_over: 'This case is closed.',
      nobody_has_it: 'Nobody owns this case yet, so that nobody can be reminded.',
      reminded_today: 'This owner was reminded today already. You can remind again tomorrow, or ask why.',
    },
  },
});

/** Says at the top of the page what came of a reminder or a question that was just sent. */
export const ActsSaid = async ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const [reminded, asked] = [await formState(remindOwner), await formState(askOwner)];
  const { refusal, notice } = reminded.refusal || reminded.notice ? reminded : asked;
  if (refusal || notice)
    return <ErrorSummary locale={locale} errors={{}} refusal={notice ?? (refusal && say.refused[refusal.code])} />;
  if ('done' in reminded) return <DoneNotice said={say.reminded} />;
  return 'done' in asked ? <DoneNotice said={say.asked} /> : null;
};
