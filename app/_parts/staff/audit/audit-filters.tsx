import { actionWords } from '#app/_parts/declared.ts';
import { paths, type AuditQuery } from '#app/_request/paths.ts';
import { control } from '#app/_ui/field.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    label: '筛选审计记录',
    person: '谁（姓名或者登录邮箱）',
    case: '办件编号',
    act: '做了什么',
    any: '不限',
    from: '从哪天',
    until: '到哪天',
    show: '筛选',
    all: '全部记录',
  },
  en: {
    label: 'Filter the audit log',
    person: 'Who (name or e-mail address)',
    case: 'Reference of the case',
    act: 'What was done',
    any: 'anything',
    from: 'From',
    until: 'Until',
    show: 'Filter',
    all: 'All entries',
  },
});

type AuditFiltersProps = { asked: AuditQuery; locale: Locale; reference: string | undefined };

/** What is asked of the log stands in its address: a plain form that asks for a page. */
export const AuditFilters = ({ asked, locale, reference }: AuditFiltersProps) => {
  const say = texts[locale];
  const { person, act, from, until } = asked;
  return (
    <form
      action={paths.staff.audit(locale)}
      role="search"
      aria-label={say.label}
      className="mt-6 grid gap-x-4 gap-y-3 text-small sm:grid-cols-2 wide:grid-cols-4"
    >
      <Line name="person" label={say.person} value={person} />
      <Line name="case" label={say.case} value={asked.case ?? reference} />
      <ActSelect locale={locale} chosen={act} />
      <div className="grid grid-cols-2 gap-x-3">
        <Line name="from" type="date" label={say.from} value={from} />
        <Line name="until" type="date" label={say.until} value={until} />
      </div>
      <p className="flex flex-wrap items-center gap-x-5 sm:col-span-2 wide:col-span-4">
        <button className="button button-quiet">{say.show}</button>
        {Object.values(asked).some(Boolean) && (
          <a href={paths.staff.audit(locale)} className="inline-flex min-h-11 items-center">
            {say.all}
          </a>
        )}
      </p>
    </form>
  );
};

type LineProps = { name: string; label: string; value: string | undefined; type?: 'text' | 'date' };

const Line = ({ name, label, value, type = 'text' }: LineProps) => (
  <div className="min-w-0">
    <label htmlFor={name} className="block font-semibold">
      {label}
    </label>
    <input
      {...{ id: name, name, type }}
      defaultValue={value}
      maxLength={type === 'text' ? 100 : undefined}
      autoComplete="off"
      className={`${control} mt-1`}
    />
  </div>
);

const ActSelect = ({ locale, chosen }: { locale: Locale; chosen: string | undefined }) => {
  const say = texts[locale];
  const acts = Object.entries(actionWords[locale]).toSorted(([, one = ''], [, other = '']) =>
    one.localeCompare(other, locale),
  );
  return (
    <div className="min-w-0">
      <label htmlFor="act" className="block font-semibold">
        {say.act}
      </label>
      <select id="act" name="act" defaultValue={chosen ?? ''} className={`${control} mt-1`}>
        <option value="">{say.any}</option>
        {acts.map(([action, name]) => (
          <option key={action} value={action}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};
