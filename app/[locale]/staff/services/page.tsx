import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { words } from '#lib/kernel/locale.ts';
import { listSwitchable } from '#lib/publishing/switches/read-for-staff.ts';
import { SwitchTable } from './switch-table.tsx';

const texts = words({
  zh: {
    title: '事项开关',
    words: '修改办事指南的文字',
    notices: '通知',
    about: '每个事项现在受不受理、接下来安排了什么。暂停不影响已经收到的办件；没提交的草稿都留着，恢复以后可以提交。',
  },
  en: {
    title: 'Service switches',
    words: 'Change the words of the guides',
    notices: 'Notices',
    about:
      'Whether each service takes applications, and what is planned. Cases you have received go on as before; drafts are kept and can be sent once the service is open again.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const SwitchesPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const here = paths.staff.services;
  const ctx = await staffContext(locale, here);
  const services = (await listSwitchable(ctx)) ?? (await refuseStaff(ctx, { locale, here }));
  return (
    <StaffFrame {...{ ctx, locale, here }}>
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <p className="flex flex-wrap gap-x-5">
        <a href={paths.staff.notices(locale)} className="inline-flex min-h-11 items-center">
          {say.notices}
        </a>
        <a href={paths.staff.guides(locale)} className="inline-flex min-h-11 items-center">
          {say.words}
        </a>
      </p>
      <SwitchTable {...{ services, locale }} caption={say.title} />
    </StaffFrame>
  );
};

export default SwitchesPage;
