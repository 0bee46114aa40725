import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { readAbsences } from '#lib/applications/team/absences.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceList } from './absence-list.tsx';

const texts = words({
  zh: {
    title: '不在岗',
    recusals: '申报亲属、登记回避',
    about:
      '不在岗期间，新办件不再分派给您。您经办的办件，回来之前会临近期限的转给代办人；没有指定代办人的，按在办数量转给同事。',
    moved: (count: number) => (count > 0 ? `已登记，${count} 件办件转给了同事。` : '已登记。'),
  },
  en: {
    title: 'Absences',
    recusals: 'Relatives and recusals',
    about:
      'While you are away you get no new cases. Of your cases, those that come close to their date before you are back go to your deputy, or to the colleagues who have least to do.',
    moved: (count: number) =>
      count > 0 ? `Entered. ${count} ${count === 1 ? 'case has' : 'cases have'} gone to colleagues.` : 'Entered.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ moved?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const AbsencesPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.absences(other);
  const ctx = await staffContext(locale, here);
  const absences = await readAbsences(ctx);
  const { moved } = await searchParams;
  return (
    <StaffFrame {...{ ctx, locale, here }} form="absence-form">
      {typeof moved === 'string' && /^\d{1,6}$/.test(moved) && <DoneNotice said={say.moved(Number(moved))} />}
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <p className="mt-2">
        <a href={paths.staff.recusals(locale)} className="inline-flex min-h-11 items-center">
          {say.recusals}
        </a>
      </p>
      <AbsenceList listed={absences.listed} locale={locale} />
      <AbsenceForm
        {...{ locale, title: say.title, absences, today: dayOf(ctx.now()) }}
        me={{ id: ctx.actor.id, name: ctx.actor.name }}
      />
    </StaffFrame>
  );
};

export default AbsencesPage;
