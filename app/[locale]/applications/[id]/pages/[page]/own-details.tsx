import { CheckField } from '#app/_ui/choice-field.tsx';
import { formatList } from '#app/_ui/format.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import { wholePage, type Filled } from '#lib/applications/draft/own-details.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Question } from '#app/_parts/form/questions.ts';

/** A label within a sentence. */
const within = (label: string, index: number): string =>
  index === 0 ? label : label.slice(0, 1).toLowerCase() + label.slice(1);

const texts = words({
  zh: {
    from: (labels: string[]) => `${formatList(labels, 'zh')}来自`,
    details: '我的信息',
    check: '，请核对。',
    fill: '填入“我的信息”',
    me: '就是我，填入“我的信息”',
    mine: '来自“我的信息”，请核对。',
    filled: '已填入，核对无误后请保存。',
    keep: '同时存到“我的信息”',
    keepHint: '下次申请自动带入，随时可以修改',
  },
  en: {
    from: (labels: string[]) => `${formatList(labels.map(within), 'en')}: from `,
    details: 'My details',
    check: '. Check that it is right.',
    fill: 'Fill in from “My details”',
    me: 'Same as me: use “My details”',
    mine: 'From “My details”. Check that it is right.',
    filled: 'Filled in. Check it, then save.',
    keep: 'Also keep this in “My details”',
    keepHint: 'Your next application is filled in with it; you can change it at any time',
  },
});

type Typed = (name: string) => string[];

const isTyped = (filled: Filled, typed: Typed): boolean =>
  Object.entries(filled).every(([name, value]) => typed(name)[0] === value);

type FromDetailsProps = {
  locale: Locale;
  /** Answers from the applicant's own details, by the person or the page that they fill in. */
  own: Record<string, Filled>;
  questions: Question[];
  typed: Typed;
};

/** Says which answers come from own details, or offers to fill them in. */
export const FromDetails = ({ locale, own, questions, typed }: FromDetailsProps) => {
  const say = texts[locale];
  const filled = own[wholePage];
  if (!filled) return null;
  if (!isTyped(filled, typed)) return <FillButton into={wholePage} text={say.fill} />;
  const labels = labelsOf(questions, filled);
  return (
    <p className="text-small text-quiet">
      {say.from(labels)}
      <a href={paths.account(locale)}>{say.details}</a>
      {say.check}
    </p>
  );
};

/** In the order of the page, with the questions that follow an option. */
const labelsOf = (questions: Question[], filled: Filled): string[] =>
  questions.flatMap(({ id, label, following = {} }) => [
    ...(Object.keys(filled).some((name) => name === id || name.startsWith(`${id}.`)) ? [label] : []),
    ...Object.values(following).flatMap((next) => labelsOf(next, filled)),
  ]);

type SameAsMeProps = Omit<FromDetailsProps, 'questions'> & { id: string; label: string };

/** Fills one person in with the details of whoever fills the form in; nothing is saved by it. */
export const SameAsMe = ({ locale, own, id, label, typed }: SameAsMeProps) => {
  const filled = own[id];
  if (!filled) return null;
  if (!isTyped(filled, typed)) return <FillButton into={id} text={texts[locale].me} about={label} />;
  return <p className="text-small text-quiet">{texts[locale].mine}</p>;
};

const FillButton = ({ into, text, about }: { into: string; text: string; about?: string }) => (
  <button name="fillIn" value={into} className="button button-quiet text-small">
    <Icon name="user-round" className="size-[1.1em]" />
    {text}
    {about && <span className="sr-only"> {about}</span>}
  </button>
);

/** Heard once something was filled in. */
export const FilledIn = ({ locale, isFilled }: { locale: Locale; isFilled: boolean }) => (
  <p role="status" className="font-semibold text-normal empty:hidden">
    {isFilled && texts[locale].filled}
  </p>
);

/** Offers to keep what is answered about oneself, unless it is kept already. */
export const KeepDetails = ({ locale, checked }: { locale: Locale; checked: boolean }) => (
  <CheckField
    {...{ locale, checked }}
    id="keepDetails"
    label={texts[locale].keep}
    hint={texts[locale].keepHint}
    value="yes"
  />
);
