import { CaseRow } from '#app/_parts/staff/desk/case-row.tsx';
import type { ListedCase } from '#app/_parts/staff/desk/listed-case.ts';
import { Reference } from '#app/_ui/reference.tsx';
import type { TermKind } from '#lib/applications/terms/term.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    short: '输入的内容太短，查不出办件。请至少输入编号中连续的 4 位、号码的后 4 位，或者 2 个字。',
    none: '没有查到办件。请检查有没有输错，或者换一个说法；别的部门的办件这里查不到。',
    noMore: '没有更早的办件了。',
    found: '查到的办件',
    newest: '最新的在前',
    by: '符合：',
    comma: '、',
    more: '下一页',
    first: '回到第一页',
  },
  en: {
    short:
      'That is too short to find a case by. Enter four characters of a reference, the last four of a number, or three letters of a word.',
    none: 'No case found. Check for mistakes, or try other words. Cases of other departments are not found here.',
    noMore: 'There are no older cases.',
    found: 'Cases found',
    newest: 'Newest first',
    by: 'Found by: ',
    comma: ', ',
    more: 'Next page',
    first: 'First page',
  },
});

const kinds: Bilingual<Record<TermKind, string>> = words({
  zh: { reference: '编号', phone: '手机号', id: '证件号码', name: '姓名或名称', service: '事项', text: '申请内容' },
  en: { reference: 'reference', phone: 'phone', id: 'ID number', name: 'name', service: 'service', text: 'text' },
});

/** A page of what a search found. */
export type FoundPage = {
  rows: (ListedCase & { foundBy: TermKind[] })[];
  isTooShort?: boolean;
  /** It is not the first page. */
  isLater?: boolean;
  /** The last line shown, where there may be more. */
  more?: string | undefined;
};

type FoundCasesProps = FoundPage & { locale: Locale; q: string; action: (formData: FormData) => Promise<void> };

/** The cases of a search as rows of the desk, each with what it was found by. */
export const FoundCases = ({ locale, q, rows, isTooShort, isLater, more, action }: FoundCasesProps) => {
  const say = texts[locale];
  const again = { locale, q, action };
  return (
    <>
      {rows.length === 0 ? (
        <p>{isTooShort ? say.short : isLater ? say.noMore : say.none}</p>
      ) : (
        <section aria-labelledby="found">
          <h2 id="found" className="desk-found-head">
            {say.found} <span>{say.newest}</span>
          </h2>
          <ol className="desk-found">
            {rows.map((row) => (
              <CaseRow key={row.id} {...{ row, locale }} list="" isCurrent={false}>
                <p>
                  {say.by}
                  {row.foundBy.map((kind) => kinds[locale][kind]).join(say.comma)}
                  {' · '}
                  <Reference reference={row.reference} />
                </p>
              </CaseRow>
            ))}
          </ol>
        </section>
      )}
      {(more ?? isLater) && (
        <div className="mt-4 flex gap-3">
          {isLater && <Again {...again} text={say.first} />}
          {more && <Again {...again} before={more} text={say.more} />}
        </div>
      )}
    </>
  );
};

type AgainProps = Pick<FoundCasesProps, 'locale' | 'q' | 'action'> & { before?: string; text: string };

/** The same search from another place on, posted as the first one was. */
const Again = ({ locale, q, action, before, text }: AgainProps) => (
  <form action={action}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="q" value={q} />
    {before && <input type="hidden" name="before" value={before} />}
    <button className="button button-quiet">{text}</button>
  </form>
);
