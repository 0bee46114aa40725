import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { label: '范围', all: '全部部门' },
  en: { label: 'Scope', all: 'All departments' },
});

type ScopeChipsProps = { departments: string[]; chosen: string | undefined; locale: Locale };

/** Whose figures the page shows; each choice is an address. */
export const ScopeChips = ({ departments, chosen, locale }: ScopeChipsProps) => (
  <nav aria-label={texts[locale].label} className="mt-4">
    <ul className="flex flex-wrap gap-2">
      {[undefined, ...departments].map((id) => (
        <li key={id ?? ''}>
          <a
            href={paths.staff.supervisionOf(locale, id)}
            aria-current={id === chosen ? 'page' : undefined}
            className="plain-link inline-flex min-h-8 items-center rounded border border-line px-3 max-sm:min-h-11 aria-[current]:border-river aria-[current]:bg-river-tint aria-[current]:font-semibold"
          >
            {id ? (theCatalogue().findDepartment(id)?.name[locale] ?? id) : texts[locale].all}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
