import { paths } from '#app/_request/paths.ts';
import { Choice, type Option } from '#app/_ui/choice-field.tsx';
import { attributesOf, control, Labelled, type Asked } from '#app/_ui/field.tsx';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    how: '输入名称、拼音首字母或代码',
    which: '您要的是哪一个？',
    list: '可选的名称',
    none: '没有找到',
    count: '有 {n} 项可选',
  },
  en: {
    how: 'Type a name or a code',
    which: 'Which one do you mean?',
    list: 'Names to choose from',
    none: 'Nothing found',
    count: '{n} to choose from',
  },
});

type CodedFieldProps = Asked & {
  value: string | undefined;
  picked: string | undefined;
  edition: string | undefined;
  shown: (typed: string) => string;
  meant: (typed: string) => Option[];
};

/**
 * A line for a name or a code of a long list. Where several may be meant, the page offers them under it when it comes back;
 * the module offers them while one types.
 */
export const CodedField = ({ value = '', picked, edition, shown, meant, ...asked }: CodedFieldProps) => {
  const { how, list, none, count } = texts[asked.locale];
  const hint = [asked.hint, how].filter(Boolean).join(asked.locale === 'zh' ? '。' : '. ');
  return (
    <div className="space-y-4">
      <Labelled {...asked} hint={hint}>
        <div
          className="relative max-w-[24em]"
          data-code-list={edition && paths.codeList(edition)}
          data-words={JSON.stringify({ list, none, count })}
        >
          <input
            {...attributesOf({ ...asked, hint })}
            {...{ type: 'text', autoComplete: 'off', spellCheck: false }}
            defaultValue={shown(value)}
            className={control}
          />
        </div>
      </Labelled>
      {asked.error && <Offered {...asked} options={meant(value)} picked={picked} />}
      {edition && <Combobox />}
    </div>
  );
};

type OfferedProps = Pick<Asked, 'locale' | 'id'> & { options: Option[]; picked: string | undefined };

const Offered = ({ locale, id, options, picked }: OfferedProps) =>
  options.length > 0 && (
    <fieldset className="space-y-2 border-l-2 border-line pl-4">
      <legend className="font-semibold">{texts[locale].which}</legend>
      {options.map((option) => (
        <Choice
          key={option.value}
          {...option}
          type="radio"
          id={`${id}-${option.value}`}
          name={id}
          checked={option.value === picked}
        />
      ))}
    </fieldset>
  );

const Combobox = () => (
  <>
    {/* oxlint-disable-next-line next/no-css-tags -- the layout's sheet is every page's, and few ask for such an entry */}
    <link rel="stylesheet" href="/modules/suggest.css" />
    <script src="/modules/code-list.js" type="module" />
  </>
);
