import type { SetAside } from '#lib/forms/carry-answers.ts';
import { showAnswer } from '#lib/forms/read-answers.ts';
import type { Locale } from '#lib/kernel/locale.ts';

/** Answers that stand beside a form, each under its question as it was asked. */
export const AnswersBeside = ({ answers, locale }: { answers: SetAside[]; locale: Locale }) => (
  <dl className="mt-2 border-t border-line">
    {answers.map(({ field, value }, index) => (
      <div key={`${field.id} ${index}`} className="border-b border-line py-2">
        <dt className="text-quiet">{field.label[locale]}</dt>
        <dd className="break-words whitespace-pre-line">
          <bdi>{showAnswer(field, { [field.id]: value }, locale)}</bdi>
        </dd>
      </div>
    ))}
  </dl>
);
