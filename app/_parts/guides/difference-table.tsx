import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';
import type { Rewording } from '#lib/publishing/guides/guide-version.ts';
import { wordDifference, type Stretch } from './word-difference.ts';
import { wordingLabel } from './wording-label.ts';

const texts = words({
  zh: {
    ...{
      caption: '改动前后逐字对照',
      language: '语言',
      before: '改动前',
      after: '改动后',
      removed: '删去',
      added: '新增',
    },
    ...{ zh: '中文', en: '英文', end: '。' },
  },
  en: {
    ...{ caption: 'The texts before and after', language: 'Language', before: 'Before', after: 'After' },
    ...{ removed: 'removed', added: 'added', zh: 'Chinese', en: 'English', end: '.' },
  },
});

type DifferenceTableProps = { guide: Guide; changes: Rewording; locale: Locale };

/** What other words change, text by text: the words that are gone on one side, those that are new on the other. */
export const DifferenceTable = ({ guide, changes, locale }: DifferenceTableProps) => {
  const say = texts[locale];
  return (
    <table className="desk-compared">
      <caption className="sr-only">{say.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.language}</th>
          <th scope="col">{say.before}</th>
          <th scope="col">{say.after}</th>
        </tr>
      </thead>
      {Object.entries(changes).map(([path, { was, text }]) => (
        <tbody key={path}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {wordingLabel(guide, path, locale)}
            </th>
          </tr>
          {locales
            .filter((language) => was[language] !== text[language])
            .map((language) => (
              <LanguageRow key={language} {...{ language, locale }} was={was[language]} text={text[language]} />
            ))}
        </tbody>
      ))}
    </table>
  );
};

type LanguageRowProps = { language: Locale; locale: Locale; was: string; text: string };

const LanguageRow = ({ language, locale, was, text }: LanguageRowProps) => {
  const say = texts[locale];
  const { before, after } = wordDifference(was, text, language);
  const lang = htmlLanguage[language];
  return (
    <tr>
      <th scope="row">{say[language]}</th>
      <td data-head={say.before} lang={lang}>
        {before.map((stretch, index) => (
          <Marked key={index} {...{ stretch, locale }} as="del" said={say.removed} />
        ))}
      </td>
      <td data-head={say.after} lang={lang}>
        {after.map((stretch, index) => (
          <Marked key={index} {...{ stretch, locale }} as="ins" said={say.added} />
        ))}
      </td>
    </tr>
  );
};

type MarkedProps = { stretch: Stretch; as: 'ins' | 'del'; said: string; locale: Locale };

/** Named for those who hear it: few screen readers say these elements by themselves. */
const Marked = ({ stretch: { text, only }, as: Element, said, locale }: MarkedProps) =>
  only ? (
    <>
      <span className="sr-only" lang={htmlLanguage[locale]}>{` ${said} `}</span>
      <Element className={Element === 'ins' ? 'bg-normal-tint' : 'bg-overdue-tint'}>{text}</Element>
    </>
  ) : (
    text
  );
