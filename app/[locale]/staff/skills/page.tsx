import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readSkills } from '#lib/applications/team/set-skills.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { departmentsWith } from '#lib/kernel/supervision-scope.ts';
import { SkillForm } from './skill-form.tsx';
import { SkillTable } from './skill-table.tsx';

const texts = words({
  zh: {
    title: '谁熟悉哪些事项',
    about: '新办件先分给熟悉这个事项的同事；没有人熟悉的，分给手上最少的。已经分好的办件不变。',
    saved: '已保存，从下一件新办件开始按这个分派。',
    none: '本部门还没有别的同事。',
    up: '督办',
  },
  en: {
    title: 'Who knows which services',
    about:
      'New cases go first to a colleague who knows the service, and where nobody does to whoever has least to do. Cases that have an owner keep them.',
    saved: 'Saved. It counts from the next new case on.',
    none: 'Your department has no other staff yet.',
    up: 'Supervision',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ person?: string | string[]; saved?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const SkillsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { person, saved } = await searchParams;
  const chosen = typeof person === 'string' ? person : undefined;
  const here = (other: Locale) => paths.staff.skills(other, chosen ? { person: chosen } : {});
  const ctx = await staffContext(locale, here);
  if (departmentsWith(ctx.actor, 'assign').length === 0) await refuseStaff(ctx, { locale, here: paths.staff.skills });
  const team = await readSkills(ctx);
  const open = team.find(({ id }) => id === chosen);
  const crumbs = [{ href: paths.staff.supervision(locale), text: say.up }];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="skill-form">
      <PageTitle locale={locale} title={say.title} />
      {saved === 'yes' && <DoneNotice said={say.saved} />}
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      {open && <SkillForm {...{ open, locale }} />}
      {team.length === 0 ? (
        <p className="mt-6">{say.none}</p>
      ) : (
        <SkillTable {...{ team, locale }} caption={say.title} />
      )}
    </StaffFrame>
  );
};

export default SkillsPage;
