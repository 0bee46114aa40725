import type { Metadata } from 'next';
import { looks as lookActions } from '#app/_parts/declared.ts';
import { LookTable } from '#app/_parts/member/access/look-table.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readLooks } from '#lib/audit/looks.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    intro:
      '别人每次打开您的办件、材料文件和文书，或者查看办件的审计记录，都列在这里：哪个部门的什么岗位、为了什么、什么时候。您自己的查看不列出。',
    lists: '工作人员的办件列表和查询结果只显示姓名、事项和期限，看列表不算打开办件，不在这里逐次列出。',
    doubt: (hotline: string) => `对某次查看有疑问，请在那件办件里给工作人员留言，或者拨打 ${hotline}。`,
    none: '还没有人看过您的信息。',
    more: '更早的',
    all: '所有办件的查看记录',
  },
  en: {
    intro:
      'Whenever somebody else opens one of your applications, files or documents, or the audit log of an application, it stands here: which role in which department, what for, and when. Your own visits are left out.',
    lists:
      'Lists and search results of staff show name, service and dates only. Seeing a list does not open an application, and is not named here each time.',
    doubt: (hotline: string) =>
      `If you have doubts about one of them, write to the staff on that application, or call ${hotline}.`,
    none: 'Nobody has looked at your data yet.',
    more: 'Earlier',
    all: 'Looks at all applications',
  },
});

type Search = { application?: string | string[]; before?: string | string[] };
type Props = LocaleParams & { searchParams: Promise<Search> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const pageSize = 50;

const AccessPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const search = await searchParams;
  const application = isId(search.application) ? search.application : undefined;
  const before = isId(search.before) ? search.before : undefined;
  const here = (other: Locale) => paths.access(other, { application, before });
  const ctx = await memberContext(locale, here);
  const looks = await readLooks(ctx, lookActions, { applicationId: application, before, limit: pageSize });
  const last = looks[pageSize - 1];
  return (
    <MyFrame {...{ ctx, locale, here }} crumbs={[{ href: paths.account(locale), text: pageNames[locale].account }]}>
      <Head locale={locale} hotline={ctx.catalogue.city.hotline.number} />
      {application && (
        <p className="mb-4">
          <a href={paths.access(locale)}>{texts[locale].all}</a>
        </p>
      )}
      {looks.length === 0 ? (
        <p>{texts[locale].none}</p>
      ) : (
        <LookTable {...{ looks, locale }} title={pageNames[locale].access} namesCase />
      )}
      {last && (
        <a
          href={paths.access(locale, { application, before: last.id })}
          className="mt-4 inline-flex min-h-11 items-center"
        >
          {texts[locale].more}
        </a>
      )}
    </MyFrame>
  );
};

const Head = ({ locale, hotline }: { locale: Locale; hotline: string }) => {
  const say = texts[locale];
  return (
    <>
      <PageTitle locale={locale} title={pageNames[locale].access} />
      <h1>{pageNames[locale].access}</h1>
      <p className="mt-2 text-column">{say.intro}</p>
      <p className="mt-2 mb-6 text-column text-small text-quiet">
        {say.lists}
        {locale === 'en' && ' '}
        {say.doubt(hotline)}
      </p>
    </>
  );
};

export default AccessPage;
