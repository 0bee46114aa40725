import { Choice } from '#app/_ui/choice-field.tsx';
import { Grouped } from '#app/_ui/field.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { SnippetChips } from './snippet-chips.tsx';
import { words } from '#lib/kernel/locale.ts';
import type { FieldsOf, Question } from './staff-act.ts';

const texts = words({
  zh: {
    flags: '标记的问题',
    flagsHint: '申请人会在这些问题旁边看到。',
    pages: '哪些页要补正',
    pagesHint: '申请人只能修改勾选的页。',
    what: (page: string) => `“${page}”要补正什么`,
    other: '其他要补正的内容',
    otherHint: '表单以外的，例如要补交的材料。',
  },
  en: {
    flags: 'Questions you flagged',
    flagsHint: 'The applicant reads this beside each question.',
    pages: 'Pages to put right',
    pagesHint: 'The applicant can change only the pages you tick.',
    what: (page: string) => `What to put right in “${page}”`,
    other: 'Anything else to put right',
    otherHint: 'Things outside the form, such as a document to bring.',
  },
});

/** Everything to put right, at once: pages of the form, each with its own words, and whatever else. */
export const CorrectionFields = (form: FieldsOf) => {
  const { locale, errors, value, offers } = form;
  const say = texts[locale];
  const flagged = offers.questions.filter((question) => isFlagged(form, question));
  return (
    <>
      {flagged.length > 0 && (
        <Grouped {...{ locale, id: 'flag', label: say.flags, hint: say.flagsHint }}>
          {flagged.map((question) => (
            <Flagged key={question.value} {...{ form, question }} />
          ))}
        </Grouped>
      )}
      <Grouped {...{ locale, id: 'page', label: say.pages, hint: say.pagesHint }} error={errors['page']}>
        {offers.pages.map((page, index) => (
          <AskedPage key={page.value} {...{ form, page }} id={index === 0 ? 'page' : `page-${page.value}`} />
        ))}
      </Grouped>
      <SnippetChips snippets={offers.snippets} locale={locale} />
      <LongTextField
        {...{ locale, id: 'other', label: say.other, hint: say.otherHint, rows: 3, optional: true }}
        value={value('other')}
        error={errors['other']}
      />
    </>
  );
};

type FlaggedProps = { form: FieldsOf; question: Question };

const isFlagged = ({ many, offers: { flags } }: FieldsOf, { value }: Question): boolean =>
  flags.includes(value) || many('flag').includes(value);

/** A flagged question: its row begins with its name, and is left out once it is no longer ticked. */
const Flagged = ({ form: { locale, errors, value, many }, question }: FlaggedProps) => {
  const { value: id, label, start } = question;
  const isNew = value('act') === undefined;
  return (
    <div className="asked-page">
      <Choice
        type="checkbox"
        name="flag"
        {...{ id: `flag-${id}`, value: id, label }}
        checked={isNew || many('flag').includes(id)}
      />
      <div className="asked-what mb-3 ml-9">
        <LongTextField
          {...{ locale, id: `flagged-${id}`, label: texts[locale].what(label), rows: 2 }}
          value={value(`flagged-${id}`) ?? start}
          error={errors[`flagged-${id}`]}
        />
      </div>
    </div>
  );
};

type AskedPageProps = { form: FieldsOf; page: { value: string; label: string }; id: string };

/** A page to tick; what is wrong with it is asked once it is ticked (always, where the browser cannot tell). */
const AskedPage = ({ form: { locale, errors, value, many }, page, id }: AskedPageProps) => (
  <div className="asked-page">
    <Choice type="checkbox" name="page" {...{ id, ...page }} checked={many('page').includes(page.value)} />
    <div className="asked-what mb-3 ml-9">
      <LongTextField
        {...{ locale, id: `what-${page.value}`, label: texts[locale].what(page.label), rows: 2 }}
        value={value(`what-${page.value}`)}
        error={errors[`what-${page.value}`]}
      />
    </div>
  </div>
);
