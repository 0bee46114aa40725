import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { recordQuality } from '#app/_parts/supervision/actions.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { readSample, type SampledCase } from '#lib/applications/supervision/quality/quality.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { FindingForm } from './finding-form.tsx';

const texts = words({
  zh: {
    title: '质检',
    up: '督办',
    about: '每 100 件决定抽查 2 件。抽哪些由办件编号和本市密钥算出，谁也选不了；提出和作出决定的人不能查自己的。',
    done: '结论已记下。',
    waiting: (count: number) => `等您查的（${count} 件）`,
    found: '查过的',
    none: '没有等您查的。',
    noneFound: '还没有查过的。',
    decided: (day: string, person: string) => `${day}决定，${person}`,
    ok: '没有差错',
    fault: '有差错',
    by: (person: string, day: string) => `${person}，${day}`,
    wrong: '这件不是按编号抽到的，请报告管理员。',
    system: '系统',
  },
  en: {
    title: 'Quality review',
    up: 'Supervision',
    about:
      'Two in a hundred decisions are looked at. Which ones follows from the reference and a key of the city, so that nobody can choose; whoever proposed or took a decision does not review it.',
    done: 'Your finding is recorded.',
    waiting: (count: number) => `Waiting for you (${count})`,
    found: 'Looked at',
    none: 'Nothing waits for you.',
    noneFound: 'Nothing has been looked at yet.',
    decided: (day: string, person: string) => `Decided on ${day} by ${person}`,
    ok: 'In order',
    fault: 'A fault',
    by: (person: string, day: string) => `${person}, ${day}`,
    wrong: 'Its reference does not draw this case: please tell the administrator.',
    system: 'the system',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The sample of decided cases that a second person looks at. */
const QualityPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.quality);
  const { waiting, found } = (await readSample(ctx)) ?? redirectNotFound(locale);
  const state = await formState(recordQuality);
  const crumbs = [{ href: paths.staff.supervision(locale), text: say.up }];
  return (
    <StaffFrame {...{ ctx, locale, crumbs }} here={paths.staff.quality}>
      <PageTitle locale={locale} title={say.title} />
      {'done' in state && <DoneNotice said={say.done} />}
      <h1 className="text-h2">{say.title}</h1>
      <p className="mt-1 text-column text-quiet">{say.about}</p>
      <h2 className="mt-8 text-h3">{say.waiting(waiting.length)}</h2>
      {waiting.length === 0 && <p className="mt-1 text-quiet">{say.none}</p>}
      <ol className="mt-2">
        {waiting.map((row) => (
          <li key={row.id} className="border-t border-line py-4">
            <CaseOf {...{ row, locale }} />
            <FindingForm applicationId={row.id} locale={locale} />
          </li>
        ))}
      </ol>
      <h2 className="mt-8 text-h3">{say.found}</h2>
      {found.length === 0 && <p className="mt-1 text-quiet">{say.noneFound}</p>}
      <ol className="mt-2">
        {found.map((row) => (
          <li key={row.id} className="border-t border-line py-3">
            <CaseOf {...{ row, locale }} />
            <Found {...{ row, locale }} />
          </li>
        ))}
      </ol>
    </StaffFrame>
  );
};

type OfCase = { row: SampledCase; locale: Locale };

const CaseOf = ({ row, locale }: OfCase) => {
  const say = texts[locale];
  return (
    <p>
      <a href={paths.staff.application(locale, row.id)} className="font-semibold">
        {theCatalogue().findGuide(row.service)?.name[locale] ?? row.service}
      </a>{' '}
      <Reference reference={row.reference} />
      <span className="block text-quiet">
        <bdi>{say.decided(formatDate(row.decidedOn, locale), row.decider ?? say.system)}</bdi>
      </span>
      {!row.drawnRightly && <span className="block font-semibold text-overdue">{say.wrong}</span>}
    </p>
  );
};

const Found = ({ row: { finding }, locale }: OfCase) => {
  const say = texts[locale];
  if (!finding) return null;
  return (
    <p className="mt-1 whitespace-pre-line">
      <span className={`font-semibold ${finding.verdict === 'fault' ? 'text-overdue' : 'text-normal'}`}>
        {say[finding.verdict]}
      </span>{' '}
      <bdi className="text-quiet">{say.by(finding.reviewer ?? '', formatDate(finding.at, locale))}</bdi>
      {finding.words && <span className="block">{finding.words}</span>}
    </p>
  );
};

export default QualityPage;
