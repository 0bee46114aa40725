import type { Metadata } from 'next';
import { formState } from '#app/_forms/form-state.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { deskQuery, deskViewIn, type DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { readList } from '#app/_parts/staff/desk/read-list.ts';
import { sayFilter } from '#app/_parts/staff/desk/say-filter.ts';
import { actOnSelected } from '#app/_parts/staff/several/actions.ts';
import { SeveralDone } from '#app/_parts/staff/several/several-done.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readOffers } from '#lib/applications/several/read-offers.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { SelectionForm } from './selection-form.tsx';

const texts = words({
  zh: { title: (queue: string) => `选择多件：${queue}`, narrowed: '筛选：', between: '、' },
  en: { title: (queue: string) => `Select several: ${queue}`, narrowed: 'Filter: ', between: ', ' },
});

type Props = LocaleParams & { searchParams: Promise<DeskParams> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** A list of the desk with a box at each case, and what can be done to those that are selected; never a decision. */
const SelectionPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const asked = await searchParams;
  const view = { ...deskViewIn(asked), flags: [] };
  const all = asked['all'] === '1';
  const here = (other: Locale) => `${paths.staff.selection(other)}${deskQuery(view)}`;
  const ctx = await staffContext(locale, here);
  const list = await readList(ctx, view, locale);
  const done = (await formState(actOnSelected)).done?.outcomes ?? [];
  const isDone = (id: string) => done.some(({ applicationId, result }) => applicationId === id && result.ok);
  const offers = await readOffers(
    ctx,
    list.found.filter(({ id }) => !isDone(id)),
  );
  const rows = list.rows.filter(({ id }) => !isDone(id));
  const title = say.title(queueWords[locale][list.view.queue].name);
  const filter = sayFilter(view.filter, locale);
  const crumbs = [{ href: `${paths.staff.desk(locale)}${deskQuery(list.view)}`, text: pageNames[locale].cases }];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="selection">
      <PageTitle locale={locale} title={title} />
      <SeveralDone {...{ ctx, locale }} />
      <h1 className="text-h2">{title}</h1>
      {filter.length > 0 && (
        <p className="text-quiet">
          {say.narrowed}
          {filter.join(say.between)}
        </p>
      )}
      <SelectionForm {...{ list: { ...list, rows }, all, offers, locale }} />
    </StaffFrame>
  );
};

export default SelectionPage;
