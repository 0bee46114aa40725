import type { ReactNode } from 'react';
import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import type { Row } from '#lib/applications/case/listed.ts';
import { readSelected } from '#lib/applications/desk/read-desk.ts';
import type { Outcome } from '#lib/applications/several/act-on-several.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { actOnSelected, takeSelectedBack } from './actions.ts';
import { severalRefusals, severalWords } from './several-words.ts';
import { TakeBackAll } from './take-back-all.tsx';

const texts = words({
  zh: {
    said: (done: string, not: number) => `${done}${not > 0 ? `，${not} 件没有办成` : ''}。`,
    none: (count: number) => `${count} 件都没有办成，原因写在每件后面。`,
    back: (count: number) => `已收回 ${count} 件。`,
    late: (count: number) => `${count} 件已经生效，不能收回了。`,
    done: '已办',
    waiting: '待生效',
    not: '没有办成',
    unknown: '一件办件',
  },
  en: {
    said: (done: string, not: number) => `${done}${not > 0 ? `, ${not} not` : ''}.`,
    none: (count: number) => `None of ${count} could be done; each says why.`,
    back: (count: number) => `${count} taken back.`,
    late: (count: number) => `${count} had taken effect and can no longer be taken back.`,
    done: 'Done',
    waiting: 'Not in effect yet',
    not: 'Not done',
    unknown: 'A case',
  },
});

type SeveralDoneProps = { ctx: PortalContext; locale: Locale };

/** What an act on several cases came to, case by case, or how many were taken back; nothing on a page that answers neither. */
export const SeveralDone = async ({ ctx, locale }: SeveralDoneProps) => {
  const say = texts[locale];
  const [{ done, notice }, { done: back }] = [await formState(actOnSelected), await formState(takeSelectedBack)];
  if (back) return <DoneNotice said={say.back(back.back)}>{back.late > 0 && <p>{say.late(back.late)}</p>}</DoneNotice>;
  if (!done) return notice ? <ErrorSummary locale={locale} errors={{}} refusal={notice} /> : null;
  const { act, outcomes } = done;
  const rows = await readSelected(
    ctx,
    outcomes.map(({ applicationId }) => applicationId),
  );
  const taken = outcomes.filter(({ result }) => result.ok);
  const isWaiting = taken.some(({ result }) => result.ok && result.value.dueAt);
  const refused = outcomes.length - taken.length;
  const lines = <Lines {...{ outcomes, rows, locale }} />;
  if (taken.length === 0)
    return (
      <ErrorSummary
        {...{ locale, errors: {} }}
        refusal={
          <>
            {say.none(refused)}
            {lines}
          </>
        }
      />
    );
  return (
    <DoneNotice said={say.said(severalWords[locale][act][isWaiting ? 'waiting' : 'done'](taken.length), refused)}>
      <TakeBackAll {...{ outcomes, locale }} now={ctx.now()} />
      {lines}
    </DoneNotice>
  );
};

type LinesProps = { outcomes: Outcome[]; rows: Map<string, Row>; locale: Locale };

/** What was not done comes first. */
const Lines = ({ outcomes, rows, locale }: LinesProps) => (
  <ul className="several-outcomes">
    {outcomes
      .toSorted((a, b) => Number(a.result.ok) - Number(b.result.ok))
      .map(({ applicationId, result }) => (
        <li key={applicationId}>
          <Line row={rows.get(applicationId)} locale={locale}>
            {texts[locale][result.ok ? (result.value.dueAt ? 'waiting' : 'done') : 'not']}
          </Line>
          {!result.ok && <span className="block">{severalRefusals[locale][result.refusal.code]}</span>}
        </li>
      ))}
  </ul>
);

/** A case of another department, or one’s own, has no name here. */
const Line = ({ row, locale, children }: { row: Row | undefined; locale: Locale; children: ReactNode }) => (
  <>
    <b className="font-semibold">{children}</b>{' '}
    {row ? (
      <a href={paths.staff.application(locale, row.id)}>
        {theCatalogue().findGuide(row.service)?.name[locale] ?? row.service} · <bdi>{row.applicantName}</bdi>
      </a>
    ) : (
      texts[locale].unknown
    )}{' '}
    {row?.reference && <Reference reference={row.reference} />}
  </>
);
