import { Question } from '#app/_parts/form/question.tsx';
import { questionsOf, type Question as Asks } from '#app/_parts/form/questions.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ProxyFields } from './proxy-fields.tsx';
import { Step } from './step.tsx';
import type { TypedForm } from './typed.ts';

const texts = words({
  zh: {
    who: '谁在窗口',
    self: '本人',
    family: '家人代办',
    email: '邮箱',
    emailHint: '没有就不填，文书打印后当面交给申请人。',
    companyEmailHint: '没有就不填，文书打印后当面交付。企业在这里有核对过的账户的，通知发到账户。',
    company:
      '企业的经办人在窗口：对照营业执照填写企业名称和信用代码，对照身份证填写经办人。不是法定代表人的，要看加盖公章的委托书。',
    language: '文书和邮件用',
    languages: { zh: '中文', en: '英文' },
  },
  en: {
    who: 'Who stands here',
    self: 'The applicant',
    family: 'A family member acts for them',
    email: 'E-mail',
    emailHint: 'Leave it out if there is none: what is printed is handed over.',
    companyEmailHint:
      'Leave it out if there is none: what is printed is handed over. If the company has a checked account here, letters go there.',
    company:
      'Somebody stands here for a company. Enter its name and credit code from the business licence, and the person from their identity card; unless they are the legal representative, look at the authorisation with the company’s seal.',
    language: 'Documents and letters in',
    languages: { zh: 'Chinese', en: 'English' },
  },
});

type SectionProps = { draft: CounterDraft; typed: TypedForm; locale: Locale };

/** 收: who stands there, and the questions of the form, in one. */
export const WhoSection = ({ draft, typed, locale }: SectionProps) => {
  const say = texts[locale];
  const questions = questionsOf(draft.page, {}, locale);
  const isIdentity = ({ id }: Asks) => draft.identity.includes(id);
  const ask = (question: Asks) => (
    <Question key={question.id} {...{ question }} typed={typed.all} error={typed.error} names={typed.names} />
  );
  return (
    <Step number={1} word={{ zh: '收', en: 'Receive' }} locale={locale}>
      {draft.isForCompany ? (
        <>
          <input type="hidden" name="actsFor" value="company" />
          <p className="text-quiet">{say.company}</p>
        </>
      ) : (
        <ActsFor {...{ typed, locale }} />
      )}
      <div className="counter-fields">{questions.filter(isIdentity).map(ask)}</div>
      <LettersFields {...{ typed, locale }} hint={draft.isForCompany ? say.companyEmailHint : say.emailHint} />
      {draft.application.form.pages.map((page) => {
        const asked = questions.filter((one) => !isIdentity(one) && page.fields.some(({ id }) => id === one.id));
        return (
          asked.length > 0 && (
            <section key={page.id} aria-labelledby={`${page.id}-title`} className="space-y-4">
              <h3 id={`${page.id}-title`}>{page.title[locale]}</h3>
              {asked.map(ask)}
            </section>
          )
        );
      })}
    </Step>
  );
};

/** The applicant, or a family member with their own name and number. */
const ActsFor = ({ typed, locale }: Omit<SectionProps, 'draft'>) => {
  const say = texts[locale];
  return (
    <ChoiceField
      {...{ locale, id: 'actsFor', label: say.who, error: typed.error('actsFor') }}
      pick="one"
      options={(['self', 'family'] as const).map((value) => ({ value, label: say[value] }))}
      chosen={typed.all('actsFor')}
      follow={(value) => value === 'family' && <ProxyFields {...{ typed, locale }} />}
    />
  );
};

/** How whoever stands there is written to. */
const LettersFields = ({ typed, hint, locale }: Omit<SectionProps, 'draft'> & { hint: string }) => {
  const say = texts[locale];
  return (
    <div className="counter-fields">
      <TextField
        {...{ locale, id: 'letterEmail', label: say.email, hint, optional: true, inputMode: 'email' }}
        value={typed.one('letterEmail')}
        error={typed.error('letterEmail')}
      />
      <ChoiceField
        {...{ locale, id: 'letterLocale', label: say.language }}
        pick="one"
        options={(['zh', 'en'] as const).map((value) => ({ value, label: say.languages[value] }))}
        chosen={[typed.one('letterLocale') ?? 'zh']}
      />
    </div>
  );
};
