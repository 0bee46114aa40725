import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import { bilingual } from '#lib/kernel/locale.ts';
import type { FieldsOf } from './fields-of.ts';

const words = bilingual(
  {
    pages: '哪些页要补正',
    pagesHint: '申请人只能修改勾选的页。',
    what: (page: string) => `“${page}”要补正什么`,
    when: '勾选了这一页时填写',
    other: '其他要补正的内容',
    otherHint: '表单以外的，例如要补交的材料。',
  },
  {
    pages: 'Pages to put right',
    pagesHint: 'The applicant can change only the pages you tick.',
    what: (page: string) => `What to put right in “${page}”`,
    when: 'If you ticked this page',
    other: 'Anything else to put right',
    otherHint: 'Things outside the form, such as a document to bring.',
  },
);

/** Everything to put right, at once: pages of the form, and whatever else. */
export const CorrectionFields = ({ locale, errors, value, many, offers }: FieldsOf) => {
  const say = words[locale];
  return (
    <>
      <ChoiceField
        {...{ locale, id: 'page', label: say.pages, hint: say.pagesHint, pick: 'many', options: offers.pages }}
        chosen={many('page')}
        error={errors['page']}
      />
      {offers.pages.map((page) => (
        <LongTextField
          key={page.value}
          {...{ locale, id: `what-${page.value}`, label: say.what(page.label), when: say.when, rows: 2 }}
          value={value(`what-${page.value}`)}
          error={errors[`what-${page.value}`]}
        />
      ))}
      <LongTextField
        {...{ locale, id: 'other', label: say.other, hint: say.otherHint, rows: 3, optional: true }}
        value={value('other')}
        error={errors['other']}
      />
    </>
  );
};
