import type { Metadata } from 'next';
import { ActDone } from '#app/_parts/staff/act-done.tsx';
import { readLastAct } from '#lib/applications/pending/read-last-act.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import { DeskFrame } from '#app/_parts/staff/desk-frame.tsx';
import { deskQuery, deskViewIn, type DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { readList } from '#app/_parts/staff/desk/read-list.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { open: '打开最急的一件', hint: '从左边的列表里选一件，或者直接打开最急的一件。' },
  en: { open: 'Open the most urgent case', hint: 'Choose a case from the list, or open the most urgent one.' },
});

type Props = LocaleParams & { searchParams: Promise<DeskParams> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const DeskPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const asked = await searchParams;
  const view = deskViewIn(asked);
  const here = (other: Locale) => `${paths.staff.desk(other)}${deskQuery(view)}`;
  const ctx = await staffContext(locale, here);
  const before = [asked['last'] ?? []].flat()[0];
  const acted = before ? await readLastAct(ctx, before) : undefined;
  const list = await readList(ctx, view, locale);
  const { name, empty } = queueWords[locale][list.view.queue];
  const [first] = list.rows;
  return (
    <DeskFrame {...{ ctx, locale, here, list }}>
      <PageTitle locale={locale} title={pageNames[locale].cases} />
      {acted && <ActDone {...{ last: acted, locale, now: ctx.now() }} opened="none" action={takeAct} />}
      <section className="desk-start">
        <h1>{name}</h1>
        {first ? (
          <>
            <p className="text-quiet">{texts[locale].hint}</p>
            <a
              href={`${paths.staff.application(locale, first.id)}${deskQuery(list.view)}`}
              className="button"
              data-key="Enter"
            >
              {texts[locale].open}
            </a>
          </>
        ) : (
          <p className="text-quiet">{empty}</p>
        )}
      </section>
    </DeskFrame>
  );
};

export default DeskPage;
