import { control } from '#app/_ui/field.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { Colleague } from '#lib/applications/staff/colleagues.ts';
import type { SeveralAct } from '#lib/applications/several/act-on-several.ts';
import type { Offers } from '#lib/applications/several/read-offers.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { severalWords } from './several-words.ts';
import type { TypedSelection } from './typed-selection.ts';

const texts = words({
  zh: {
    to: '转交给谁',
    even: '手上最少的同事（逐件分）',
    load: (name: string, { open, isAbsent }: Colleague) => `${name}（${isAbsent ? '不在岗' : `在办 ${open} 件`}）`,
    reason: '为什么转交',
    hint: '记入每件的办理记录，申请人看不到。',
  },
  en: {
    to: 'Who gets them',
    even: 'Whoever has least to do, case by case',
    load: (name: string, { open, isAbsent }: Colleague) => `${name} (${isAbsent ? 'away' : `${open} open`})`,
    reason: 'Why you hand them over',
    hint: 'It stands in the record of each case; the applicants do not see it.',
  },
});

type SeveralActsProps = { offers: Offers; typed: TypedSelection; locale: Locale };

/** The acts that fit the cases of a list, each a button of the form that their boxes belong to. */
export const SeveralActs = ({ offers: { acts, team }, typed, locale }: SeveralActsProps) =>
  acts.map((act, index) => (
    <section key={act} aria-labelledby={`several-${act}`} className="several-act">
      <h2 id={`several-${act}`}>{severalWords[locale][act].title}</h2>
      <p className="text-quiet">{severalWords[locale][act].about}</p>
      {act === 'handing-over' && <HandOverFields {...{ team, typed, locale }} />}
      <ActButton act={act} locale={locale} isFirst={index === 0} />
    </section>
  ));

type ActButtonProps = { act: SeveralAct; locale: Locale; isFirst: boolean };

const ActButton = ({ act, locale, isFirst }: ActButtonProps) => (
  <button name="act" value={act} className={isFirst ? 'button' : 'button button-quiet'}>
    {severalWords[locale][act].button}
  </button>
);

export const HandOverFields = ({ team, typed, locale }: Omit<SeveralActsProps, 'offers'> & { team: Colleague[] }) => {
  const say = texts[locale];
  return (
    <>
      <label className="block font-semibold" htmlFor="to">
        {say.to}
      </label>
      <select id="to" name="to" defaultValue={typed.value('to') ?? ''} className={control}>
        <ColleagueOptions {...{ team, locale }} />
      </select>
      <LongTextField
        {...{ locale, id: 'reason', label: say.reason, hint: say.hint, rows: 2, error: typed.errors['reason'] }}
        value={typed.value('reason')}
      />
    </>
  );
};

/** Nobody in particular comes first: the cases are then spread. */
export const ColleagueOptions = ({ team, locale }: { team: Colleague[]; locale: Locale }) => {
  const say = texts[locale];
  return (
    <>
      <option value="">{say.even}</option>
      {team.map((colleague) => (
        <option key={colleague.id} value={colleague.id}>
          {say.load(colleague.name, colleague)}
        </option>
      ))}
    </>
  );
};
