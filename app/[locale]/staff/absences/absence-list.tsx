import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { formState } from '#app/_forms/form-state.ts';
import type { Absence } from '#lib/applications/owner/absence.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { takeBackAbsence } from './actions.ts';

const texts = words({
  zh: {
    none: '没有登记不在岗。',
    days: (from: string, until: string) => (from === until ? from : `${from}至${until}`),
    deputy: (name: string) => `由${name}代办`,
    noDeputy: '没有指定代办人',
    end: '取消',
    endOf: (name: string) => `${name}的不在岗登记`,
    gone: '没有找到这条登记，可能已经取消。',
  },
  en: {
    none: 'No absence is entered.',
    days: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
    deputy: (name: string) => `${name} stands in`,
    noDeputy: 'no deputy',
    end: 'Take back',
    endOf: (name: string) => `the absence of ${name}`,
    gone: 'This absence was not found. It may have been taken back already.',
  },
});

/** Absences to come or running, each with a button that takes it back. */
export const AbsenceList = async ({ listed, locale }: { listed: Absence[]; locale: Locale }) => {
  const say = texts[locale];
  const { refusal, errors } = await formState(takeBackAbsence);
  const hasFailed = refusal !== undefined || Object.keys(errors).length > 0;
  if (listed.length === 0 && !hasFailed) return <p className="mt-6">{say.none}</p>;
  return (
    <div className="mt-6 text-column">
      {hasFailed && <ErrorSummary locale={locale} errors={{}} refusal={say.gone} />}
      <ul className="divide-y divide-line">
        {listed.map((absence) => (
          <li key={absence.id} className="flex flex-wrap items-center gap-x-6 py-2">
            <Said absence={absence} locale={locale} />
            <form action={takeBackAbsence}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="absenceId" value={absence.id} />
              <input type="hidden" name="personId" value={absence.personId} />
              <button className="button button-quiet">
                {say.end} <span className="sr-only">{say.endOf(absence.person ?? '')}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Said = ({ absence, locale }: { absence: Absence; locale: Locale }) => {
  const { person, fromDay, untilDay, deputyId, deputy } = absence;
  const say = texts[locale];
  return (
    <p className="min-w-0 grow">
      <bdi className="font-semibold">{person}</bdi>{' '}
      {say.days(formatDate(fromDay, locale), formatDate(untilDay, locale))}
      <span className="block text-small text-quiet">{deputyId ? say.deputy(deputy ?? '') : say.noDeputy}</span>
    </p>
  );
};
