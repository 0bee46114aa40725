import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { OpenRefusal } from '#lib/applications/counter/open-counter.ts';
import { termsOf } from '#lib/applications/life/terms.ts';
import { isAtOnce } from '#lib/applications/staff/permissions.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { openAtCounter } from './actions.ts';

const texts = words({
  zh: { title: '选择事项', filter: '按名称找', find: '筛选', none: '没有这样的事项。', atOnce: '即办' },
  en: {
    ...{ title: 'Choose a service', filter: 'Part of the name', find: 'Filter', none: 'No such service.' },
    atOnce: 'On the spot',
  },
});

const refusals: Bilingual<Record<OpenRefusal['code'], string>> = words({
  zh: {
    unknown_service: '没有这个事项。',
    not_your_department: '这个事项不归您的部门在窗口办理。',
    not_online: '这个事项现在不能在这里申请。',
    asks_nobody: '这个事项的表单没有问申请人是谁，请在网上办理。',
  },
  en: {
    unknown_service: 'There is no such service.',
    not_your_department: 'Your department does not take this service at its counter.',
    not_online: 'Nobody can apply for this here at present.',
    asks_nobody: 'The form of this service does not ask who applies, so it can only be used online.',
  },
});

type ServiceChoiceProps = { services: Guide[]; q: string; locale: Locale };

/** The services that can be taken, narrowed by a part of their name; each begins with a press. */
export const ServiceChoice = async ({ services, q, locale }: ServiceChoiceProps) => {
  const say = texts[locale];
  const { refusal, notice } = await formState(openAtCounter);
  return (
    <section aria-labelledby="services-title" className="mt-6">
      <h2 id="services-title">{say.title}</h2>
      <ErrorSummary {...{ locale, errors: {} }} refusal={notice ?? (refusal && refusals[locale][refusal.code])} />
      <form action={paths.staff.counter(locale)} className="mt-3 flex flex-wrap items-end gap-3">
        <TextField {...{ locale, id: 'q', label: say.filter, value: q, width: 'short' }} />
        <button className="button button-quiet">{say.find}</button>
      </form>
      {services.length === 0 ? (
        <p className="mt-4">{say.none}</p>
      ) : (
        <form action={openAtCounter} className="mt-4">
          <input type="hidden" name="locale" value={locale} />
          <ul className="text-column border-t border-line">
            {services.map((guide) => (
              <li key={guide.id} className="border-b border-line">
                <button name="service" value={guide.id} className="min-h-11 w-full cursor-pointer text-left">
                  <span className="text-river underline">{guide.name[locale]}</span>
                  {isAtOnce({ terms: termsOf(guide) }) && <span className="counter-tag">{say.atOnce}</span>}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
    </section>
  );
};
