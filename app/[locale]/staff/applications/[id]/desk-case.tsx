import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { answersForm } from '#app/_forms/answers-form.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { ActDone, saidOf } from '#app/_parts/staff/act-done.tsx';
import { actsFor, findAct, firstActFor } from '#app/_parts/staff/acts.ts';
import type { StaffAct } from '#app/_parts/staff/acts/staff-act.ts';
import { CheckDone } from '#app/_parts/staff/check-done.tsx';
import { DeskFrame } from '#app/_parts/staff/desk-frame.tsx';
import { deskQuery, deskViewIn, type DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { readList } from '#app/_parts/staff/desk/read-list.ts';
import { DuplicatesNote } from '#app/_parts/staff/duplicates-note.tsx';
import { PendingNote } from '#app/_parts/staff/pending-note.tsx';
import { OwnCase } from '#app/_parts/staff/own-case.tsx';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readLastAct } from '#lib/applications/pending/read-last-act.ts';
import { readCase, type StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { takeAct } from '#app/_parts/staff/act/actions.ts';
import { CaseColumn } from './case-column.tsx';
import { CaseRail } from './case-rail.tsx';

const texts = words({ zh: { back: '办件列表' }, en: { back: 'All cases' } });

type DeskCaseProps = { locale: Locale; id: string; act?: string; asked: DeskParams };

/** A case on the desk: the list beside it, its answers, its clock, and one act as a form. */
export const DeskCase = async ({ locale, id, act: address, asked }: DeskCaseProps) => {
  const view = deskViewIn(asked);
  const here = (other: Locale) => `${pathOf(other, id, address)}${deskQuery(view)}`;
  const ctx = await staffContext(locale, here);
  const named = address === undefined ? undefined : (findAct(address) ?? redirectNotFound(locale));
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  if (named && !isOpen(found, named) && !(await answersForm()))
    return redirect(`${paths.staff.application(locale, id)}${deskQuery(view)}` as Route);
  const list = await readList(ctx, view, locale);
  const doneIn = [asked['done'] ?? []].flat()[0];
  const acted = [asked['last'] ?? []].flat()[0] ?? (found.pending && id);
  const last = acted ? await readLastAct(ctx, acted) : undefined;
  const title = named ? named.words[locale].title : pageNames[locale].cases;
  const open = address && named ? { address, act: named } : firstActFor(found.steps);
  return (
    <DeskFrame {...{ ctx, locale, here, list }} current={id} {...(open && !found.own && { form: 'act-form' })}>
      <PageTitle locale={locale} title={last ? `${saidOf(last, locale)} ${title}` : title} />
      <div className="desk-case">
        <p className="desk-back print:hidden">
          <a href={`${paths.staff.desk(locale)}${deskQuery({ ...list.view, flags: [] })}`}>‹ {texts[locale].back}</a>
        </p>
        {last && (
          <ActDone {...{ last, locale, now: ctx.now() }} opened={last.id === id ? 'same' : 'next'} action={takeAct} />
        )}
        {found.pending && last?.id !== id && <PendingNote locale={locale} />}
        {doneIn === 'checked' && <CheckDone company={found.company} actor={ctx.actor} locale={locale} />}
        <DuplicatesNote {...{ ctx, found, locale }} />
        {found.own ? <OwnCase found={found} locale={locale} /> : <CaseColumn {...{ found, locale, view }} />}
      </div>
      {!found.own && <CaseRail {...{ ctx, found, locale, view, open }} />}
    </DeskFrame>
  );
};

const pathOf = (locale: Locale, id: string, act: string | undefined): string =>
  act === undefined ? paths.staff.application(locale, id) : paths.staff.act(locale, id, act);

const isOpen = (found: StaffCase, act: StaffAct): boolean => actsFor(found.steps).some((open) => open.act === act);
