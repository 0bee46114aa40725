import { formState } from '#app/_forms/form-state.ts';
import { errorsById, stateOfOne, typedIn } from '#app/_parts/supervision/one-of-forms.ts';
import { WordsField } from '#app/_parts/supervision/words-field.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { Reference } from '#app/_ui/reference.tsx';
import type { EndOfRecusalRefusal } from '#lib/applications/conflict/end-recusal.ts';
import type { NamedRecusal } from '#lib/applications/recusal/recusal.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { endKeepingAway } from './actions.ts';

type Words = Record<'heading' | 'end' | 'why' | 'confirm' | 'mine', string> & {
  since: (day: string, by: string) => string;
  endOf: (name: string, reference: string) => string;
  refusals: Record<EndOfRecusalRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    heading: '正在回避的办件',
    since: (day, by) => `${day}由${by}登记`,
    end: '终止回避',
    endOf: (name, reference) => `${name}，${reference}`,
    why: '为什么不再需要回避',
    confirm: '确认终止',
    mine: '登记有误的，请让督办员终止。',
    refusals: {
      not_yours: '只有办件所在部门的督办员能终止，本人不能；也可能已经终止。',
      own_application: '这件办件您自己也要回避，请让其他督办员终止。',
    },
  },
  en: {
    heading: 'Open cases that somebody keeps away from',
    since: (day, by) => `Recorded by ${by} on ${day}`,
    end: 'End the recusal',
    endOf: (name, reference) => `of ${name} from ${reference}`,
    why: 'Why they need not keep away any more',
    confirm: 'End it',
    mine: 'If a recusal of yours is a mistake, ask your supervisor to end it.',
    refusals: {
      not_yours:
        'Only a supervisor of the department of the case can end it, and nobody their own. It may have ended already.',
      own_application: 'You keep away from this case yourself. Ask another supervisor.',
    },
  },
});

type RecusalListProps = { recusals: NamedRecusal[]; locale: Locale };

/** Recusals from one case each, of oneself and of those whom one supervises; nothing where there is none. */
export const RecusalList = async ({ recusals, locale }: RecusalListProps) => {
  const say = texts[locale];
  const { refusal, values } = await formState(endKeepingAway);
  const isGone = refusal && recusals.every(({ id }) => id !== values['recusalId']);
  if (recusals.length === 0 && !isGone) return null;
  return (
    <section aria-labelledby="recusals-title" className="mt-10 text-column">
      <h2 id="recusals-title">{say.heading}</h2>
      {isGone && <ErrorSummary locale={locale} errors={{}} refusal={say.refusals[refusal.code]} />}
      <ul className="mt-2 divide-y divide-line">
        {recusals.map((recusal) => (
          <li key={recusal.id} className="py-2">
            <p>
              <bdi className="font-semibold">{recusal.person}</bdi>{' '}
              {theCatalogue().findGuide(recusal.service)?.name[locale] ?? recusal.service}{' '}
              <Reference reference={recusal.reference ?? ''} />
              <span className="block text-small text-quiet">
                {say.since(formatDate(recusal.at, locale), recusal.by ?? '')}
              </span>
              <bdi className="whitespace-pre-line">{recusal.reason}</bdi>
            </p>
            {recusal.mayEnd && <EndForm {...{ recusal, locale }} />}
          </li>
        ))}
      </ul>
      {recusals.some(({ mayEnd }) => !mayEnd) && <p className="text-small text-quiet">{say.mine}</p>}
    </section>
  );
};

const link = 'inline-flex min-h-11 cursor-pointer items-center text-river underline underline-offset-4';

const EndForm = async ({ recusal: { id, person, reference }, locale }: { recusal: NamedRecusal; locale: Locale }) => {
  const say = texts[locale];
  const state = stateOfOne(await formState(endKeepingAway), { key: 'recusalId', of: id });
  const { errors, refusal } = state;
  return (
    <details open={refusal !== undefined || Object.keys(errors).length > 0}>
      <summary className={`${link} marker:content-none`}>
        {say.end}
        <span className="sr-only"> {say.endOf(person ?? '', reference ?? '')}</span>
      </summary>
      <form action={endKeepingAway} noValidate className="mt-1 mb-3 space-y-3">
        <ErrorSummary {...{ locale, errors: errorsById(errors, id) }} refusal={refusal && say.refusals[refusal.code]} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="recusalId" value={id} />
        <WordsField
          {...{ name: 'reason', of: id, label: say.why, error: errors['reason'] }}
          value={typedIn(state, 'reason')}
        />
        <button className="button button-quiet">{say.confirm}</button>
      </form>
    </details>
  );
};
