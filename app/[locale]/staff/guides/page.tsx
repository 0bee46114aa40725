import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { words } from '#lib/kernel/locale.ts';
import { readOwnGuides } from '#lib/publishing/guides/read-guide-texts.ts';
import { GuideTable } from './guide-table.tsx';

const texts = words({
  zh: {
    above: '事项开关',
    title: '办事指南的文字',
    about: '修改您负责的办事指南的文字。改动要由另一位同事审核后才会发布；时限、费用、依据和表单不能在这里改。',
  },
  en: {
    above: 'Service switches',
    title: 'Words of the guides',
    about:
      'Change the words of the guides you are responsible for. A colleague has to publish each change; limits, fees, legal bases and forms cannot be changed here.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const GuidesPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.guides);
  const guides = await readOwnGuides(ctx);
  if (guides.length === 0) await refuseStaff(ctx, { locale, here: paths.staff.guides });
  const crumbs = [{ href: paths.staff.services(locale), text: say.above }];
  return (
    <StaffFrame {...{ ctx, locale, crumbs }} here={paths.staff.guides}>
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <GuideTable {...{ guides, locale }} caption={say.title} me={ctx.actor.id} />
    </StaffFrame>
  );
};

export default GuidesPage;
