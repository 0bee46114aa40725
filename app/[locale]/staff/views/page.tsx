import type { Metadata } from 'next';
import { pageNames } from '#app/_frame/page-names.ts';
import { deskQuery, deskViewIn, type DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readViews } from '#lib/applications/views/keep-views.ts';
import { mostViews } from '#lib/applications/views/view.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { KeepForm } from './keep-form.tsx';
import { ViewList } from './view-list.tsx';

const texts = words({
  zh: {
    title: '我的视图',
    about: `把常用的待办和筛选存成视图，在列表上方点一下就到。只有您自己看得到，最多 ${mostViews} 个。`,
    kept: '已保存的视图',
    none: '还没有。在列表里选好筛选，再点“保存这个视图”。',
  },
  en: {
    title: 'My views',
    about: `Save a queue with its filters under a name, and open it from the head of the list. Only you see your views, ${mostViews} at most.`,
    kept: 'Saved views',
    none: 'None yet. Filter the list as you need it, then choose “Save this view”.',
  },
});

type Props = LocaleParams & { searchParams: Promise<DeskParams> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const ViewsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { queue, filter } = deskViewIn(await searchParams);
  const query = deskQuery({ queue, filter });
  const here = (other: Locale) => `${paths.staff.views(other)}${query}`;
  const ctx = await staffContext(locale, here);
  const views = await readViews(ctx);
  const crumbs = [{ href: paths.staff.desk(locale), text: pageNames[locale].cases }];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="view-form">
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      {query && <KeepForm {...{ query, locale }} view={{ queue, filter }} />}
      <h2 className="mt-8 mb-3 text-large">{say.kept}</h2>
      {views.length === 0 ? <p className="text-quiet">{say.none}</p> : <ViewList {...{ views, locale }} />}
    </StaffFrame>
  );
};

export default ViewsPage;
