import type { Metadata } from 'next';
import { formState } from '#app/_forms/form-state.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { mayAppoint } from '#lib/applications/people/may-appoint.ts';
import { readPeople } from '#lib/applications/people/read-people.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { appointSomebody, endOffice, endPostOfSomebody } from './actions.ts';
import { AppointForm } from './appoint-form.tsx';
import { PeopleTable } from './people-table.tsx';
import { PersonPosts } from './person-posts.tsx';

const moved = words({
  zh: (count: number) => (count > 0 ? `${count} 件办件转给了同事。` : ''),
  en: (count: number) => (count > 0 ? ` ${count} ${count === 1 ? 'case has' : 'cases have'} gone to colleagues.` : ''),
});

const texts = words({
  zh: {
    title: '人员和岗位',
    about: '岗位决定能做什么。安排和结束岗位都记入审计记录，本人会收到通知，所有管理员也会知道谁有了新岗位。',
    readOnly: '您督办的部门里有谁、担任什么岗位。岗位由管理员安排。',
    done: {
      appointed: '已安排岗位，从下一次点击起生效。',
      ended: '岗位已结束。',
      left: '已办理离任，已在所有设备上退出登录。',
    },
  },
  en: {
    title: 'People and posts',
    about:
      'A post says what somebody may do. Giving and ending posts goes on record, the person is told, and every administrator learns who was given one.',
    readOnly: 'Who works in the departments you supervise, and with which posts. Administrators give posts.',
    done: {
      appointed: 'The post is given and counts from the next click on.',
      ended: 'The post has ended.',
      left: 'They have left office and are signed out everywhere.',
    },
  },
});

type Said = { person?: string | string[]; done?: string | string[]; moved?: string | string[] };
type Props = LocaleParams & { searchParams: Promise<Said> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const PeoplePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const said = await searchParams;
  const here = (other: Locale) =>
    paths.staff.people(other, typeof said.person === 'string' ? { person: said.person } : {});
  const ctx = await staffContext(locale, here);
  const people = (await readPeople(ctx)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.people }));
  const appoints = mayAppoint(ctx.actor);
  const open = appoints ? people.find(({ id }) => id === said.person) : undefined;
  return (
    <StaffFrame {...{ ctx, locale, here }} form="appoint-form">
      <PageTitle {...{ locale, title: say.title }} error={await hasFailed()} />
      <Done said={said} locale={locale} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{appoints ? say.about : say.readOnly}</p>
      {open && <PersonPosts {...{ person: open, me: ctx.actor.id, locale }} />}
      <PeopleTable {...{ people, appoints, locale }} caption={say.title} />
      {appoints && <AppointForm locale={locale} />}
    </StaffFrame>
  );
};

const Done = ({ said, locale }: { said: Said; locale: Locale }) => {
  const what = (['appointed', 'ended', 'left'] as const).find((one) => one === said.done);
  const count = typeof said.moved === 'string' && /^\d{1,6}$/.test(said.moved) ? Number(said.moved) : 0;
  return what ? <DoneNotice said={`${texts[locale].done[what]}${moved[locale](count)}`} /> : null;
};

async function hasFailed(): Promise<boolean> {
  const states = [await formState(appointSomebody), await formState(endPostOfSomebody), await formState(endOffice)];
  return states.some(({ errors, refusal, notice }) => Boolean(refusal ?? notice) || Object.keys(errors).length > 0);
}

export default PeoplePage;
