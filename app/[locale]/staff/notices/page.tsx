import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { words } from '#lib/kernel/locale.ts';
import { publishedBy } from '#lib/publishing/may-publish.ts';
import { readOwnNotices } from '#lib/publishing/notices/read-for-staff.ts';
import { NoticeForm } from './notice-form.tsx';
import { NoticeTable } from './notice-table.tsx';

const texts = words({
  zh: {
    title: '通知',
    about: '发布后几秒钟，大家就能看到。全市的通知显示在首页，部门的显示在部门页，事项的显示在办事指南上。',
    ...{ mine: '发布过的', none: '还没有。', add: '新通知', change: '修改通知', switches: '事项开关' },
    done: { published: '已发布。', ended: '已结束，不再显示。' },
  },
  en: {
    title: 'Notices',
    about:
      'Everybody sees a notice within seconds: one for the whole city on the home page, one of a department on its page, one of a service on its guide.',
    ...{ mine: 'Published so far', none: 'None yet.', add: 'New notice', change: 'Change the notice' },
    ...{ switches: 'Service switches', done: { published: 'Published.', ended: 'Ended. It is shown no more.' } },
  },
});

type Props = LocaleParams & { searchParams: Promise<{ edit?: string | string[]; done?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const NoticesPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { edit, done } = await searchParams;
  const here = paths.staff.notices;
  const ctx = await staffContext(locale, here);
  const notices = (await readOwnNotices(ctx)) ?? (await refuseStaff(ctx, { locale, here }));
  const edited = notices.find(({ id }) => id === edit);
  const title = edited ? say.change : say.title;
  return (
    <StaffFrame
      {...{ ctx, locale, here }}
      crumbs={[{ href: paths.staff.services(locale), text: say.switches }]}
      form="notice-form"
    >
      {(done === 'published' || done === 'ended') && <DoneNotice said={say.done[done]} />}
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <h2 className="mt-8 text-large">{say.mine}</h2>
      {notices.length === 0 ? (
        <p className="mt-3 text-quiet">{say.none}</p>
      ) : (
        <NoticeTable {...{ notices, locale, now: ctx.now() }} caption={say.mine} />
      )}
      <h2 className="mt-8 mb-3 text-large">{edited ? say.change : say.add}</h2>
      <NoticeForm {...{ edited, title, locale }} departments={publishedBy(ctx.actor) ?? []} />
    </StaffFrame>
  );
};

export default NoticesPage;
