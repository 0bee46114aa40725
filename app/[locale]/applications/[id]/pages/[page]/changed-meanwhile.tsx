import { formatDateTime } from '#app/_ui/format.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { paths } from '#app/_request/paths.ts';
import type { ChangedElsewhere } from '#lib/applications/draft/answer-refusal.ts';
import { showAnswer } from '#lib/forms/read-answers.ts';
import { showTyped } from '#lib/forms/show-typed.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    what: (page: string, when: string) =>
      `“${page}”这一页，在您打开以后又在另一个窗口或者设备上改过（申请最近一次保存是 ${when}）。您刚才填的还没有保存，都在下面。`,
    there: '那边保存的是：',
    begun: '那边填到一半，还没有填完：',
    mine: '保存下面我填的',
    theirs: '改用那边保存的',
  },
  en: {
    what: (page: string, when: string) =>
      `“${page}” was changed in another window or on another device after you opened it (the application was last saved on ${when}). What you have just written is not saved yet: it is all below.`,
    there: 'Saved there:',
    begun: 'Begun there, and not complete:',
    mine: 'Save what I wrote below',
    theirs: 'Use what was saved there',
  },
});

type ChangedMeanwhileProps = {
  locale: Locale;
  applicationId: string;
  pageId: string;
  toCheck: boolean;
  elsewhere: ChangedElsewhere;
};

/** Says that a page was saved elsewhere meanwhile, and leaves the choice to whoever wrote; it stands in the form. */
export const ChangedMeanwhile = ({ locale, applicationId, pageId, toCheck, elsewhere }: ChangedMeanwhileProps) => {
  const say = texts[locale];
  const { page, saved, typed, at, mark } = elsewhere;
  const theirs = (toCheck ? paths.changeAnswers : paths.applicationPage)(locale, applicationId, pageId);
  const refusal = (
    <>
      <p>{say.what(page.title[locale], formatDateTime(at, locale))}</p>
      <p className="mt-3">{typed ? say.begun : say.there}</p>
      <ul className="list-disc pl-5">
        {page.fields.map((field) => (
          <li key={field.id}>
            {field.label[locale]}
            {locale === 'zh' ? '：' : ': '}
            <bdi>
              {typed ? showTyped(field, typed, { locale, today: dayOf(at) }) : showAnswer(field, saved, locale)}
            </bdi>
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <button name="overMark" value={mark} className="button">
          {say.mine}
        </button>
        <a href={theirs} className="inline-flex min-h-11 items-center">
          {say.theirs}
        </a>
      </p>
    </>
  );
  return <ErrorSummary locale={locale} errors={{}} refusal={refusal} />;
};
