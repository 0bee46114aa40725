import type { Metadata } from 'next';
import { GuestDraftsHere } from '#app/_parts/guest/guest-drafts-here.tsx';
import { KeepRefused } from '#app/_parts/member/lapse.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { Section } from '#app/_ui/section.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { isOver } from '#lib/applications/life/life.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { listWaiting, type Waiting } from '#lib/applications/applicant/list-waiting.ts';
import { listMine } from '#lib/applications/applicant/read-my-application.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { listAskedOfMe } from '#lib/applications/signatures/read-copies.ts';
import { AskedToSign } from './asked-to-sign.tsx';
import { DueRow } from './due-row.tsx';
import { MyRow } from './my-row.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    empty: '您还没有办件。找到要办的事，就可以开始申请；填到一半的草稿也会保存在这里。',
    find: '查找服务',
    todo: '需要您处理',
    drafts: '没填完的',
    open: '正在办理',
    done: '已结束',
    more: '更早的办件',
  },
  en: {
    empty: 'You have no applications yet. Find the service you need and apply; unfinished drafts are kept here too.',
    find: 'Find a service',
    todo: 'Waiting for you',
    drafts: 'Not finished',
    open: 'In progress',
    done: 'Closed',
    more: 'Earlier applications',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ before?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const limit = 25;

const MinePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await memberContext(locale, paths.applications);
  const { before } = await searchParams;
  const [asked, waiting, rows] = [
    await listAskedOfMe(ctx),
    await listWaiting(ctx),
    await listMine(ctx, { before: isId(before) ? before : undefined, limit }),
  ];
  const others = rows.filter(({ id }) => waiting.every((one) => one.id !== id));
  const last = rows.at(-1);
  return (
    <MyFrame ctx={ctx} locale={locale} here={paths.applications}>
      <PageTitle locale={locale} title={pageNames[locale].applications} />
      <KeepRefused locale={locale} />
      <h1>{pageNames[locale].applications}</h1>
      <GuestDraftsHere locale={locale} />
      {rows.length + waiting.length + asked.length === 0 && <NothingYet locale={locale} />}
      <AskedToSign asked={asked} locale={locale} />
      <Todo waiting={waiting} locale={locale} today={dayOf(ctx.now())} />
      {groups(others).map(({ id, rows: group }) => (
        <Section key={id} id={id} title={say[id]}>
          <ul className="border-t border-line">
            {group.map((row) => (
              <MyRow key={row.id} row={row} locale={locale} today={dayOf(ctx.now())} />
            ))}
          </ul>
        </Section>
      ))}
      {rows.length === limit && last && (
        <a href={`${paths.applications(locale)}?before=${last.id}`} className="mt-6 inline-flex min-h-11 items-center">
          {say.more}
        </a>
      )}
    </MyFrame>
  );
};

const NothingYet = ({ locale }: { locale: Locale }) => (
  <div className="mt-4 space-y-4 text-column">
    <p>{texts[locale].empty}</p>
    <a href={paths.services(locale)} className="button">
      {texts[locale].find}
    </a>
  </div>
);

type TodoProps = { waiting: Waiting[]; locale: Locale; today: Day };

const Todo = ({ waiting, locale, today }: TodoProps) =>
  waiting.length > 0 && (
    <Section id="todo" title={texts[locale].todo}>
      <ul className="space-y-3">
        {waiting.map((one, index) => (
          <DueRow key={one.id} waiting={one} locale={locale} today={today} isNearest={index === 0} />
        ))}
      </ul>
    </Section>
  );

const groups = (rows: Row[]) =>
  (['drafts', 'open', 'done'] as const)
    .map((id) => ({ id, rows: rows.filter((row) => groupOf(row) === id) }))
    .filter((group) => group.rows.length > 0);

const groupOf = ({ status, signingSince }: Row) => {
  if (status === 'draft' && !signingSince) return 'drafts';
  return isOver(status) ? 'done' : 'open';
};

export default MinePage;
