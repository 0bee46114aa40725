import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readOwnSnippets } from '#lib/applications/snippets/read-snippets.ts';
import { words } from '#lib/kernel/locale.ts';
import { SnippetForm } from './snippet-form.tsx';
import { SnippetList } from './snippet-list.tsx';

const texts = words({
  zh: {
    title: '常用理由',
    about: '本部门自己的常用理由，办理时点一下就写进理由里，还可以再改。全市通用的由内容编辑统一维护。',
    mine: '本部门的理由',
    none: '还没有。',
    add: '新增',
    change: '修改',
  },
  en: {
    title: 'Reasons to insert',
    about:
      'The reasons your department keeps. One press puts a reason into an act, where it can still be edited. Those of the whole city are published with its content.',
    mine: 'Your department’s reasons',
    none: 'None yet.',
    add: 'Add one',
    change: 'Change it',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ edit?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const SnippetsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.snippets);
  const snippets = await readOwnSnippets(ctx);
  const { edit } = await searchParams;
  const edited = snippets.find(({ id }) => id === edit);
  const departments = [...new Set(ctx.actor.posts.map(({ department }) => department))];
  const crumbs = [{ href: paths.staff.desk(locale), text: pageNames[locale].cases }];
  return (
    <StaffFrame {...{ ctx, locale, crumbs }} here={paths.staff.snippets} form="snippet-form">
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <h2 className="mt-8 mb-3 text-large">{say.mine}</h2>
      {snippets.length === 0 ? <p className="text-quiet">{say.none}</p> : <SnippetList {...{ snippets, locale }} />}
      <h2 className="mt-8 mb-3 text-large">{edited ? say.change : say.add}</h2>
      <SnippetForm {...{ edited, departments, locale }} />
    </StaffFrame>
  );
};

export default SnippetsPage;
