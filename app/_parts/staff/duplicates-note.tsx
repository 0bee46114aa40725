import { Reference } from '#app/_ui/reference.tsx';
import { paths } from '#app/_request/paths.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { readDuplicates } from '#lib/applications/desk/read-duplicates.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { mostDuplicates, type Likeness } from '#lib/applications/finding/find-duplicates.ts';
import { states } from '#lib/applications/life/states.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    found: (number: number, isMore: boolean) => `另有 ${number} 件${isMore ? '以上' : ''}在办的办件可能与本件重复`,
    compare: '比较',
    comma: '；',
  },
  en: {
    found: (number: number, isMore: boolean) =>
      number === 1
        ? '1 other open case may be the same'
        : `${number}${isMore ? ' or more' : ''} other open cases may be the same`,
    compare: 'Compare',
    comma: '; ',
  },
});

const reasons: Bilingual<Record<Likeness, string>> = words({
  zh: {
    same_person: '同一申请人、同一事项',
    same_company: '同一企业',
    other_role: '同一身份证号，两件中的身份不同',
  },
  en: {
    same_person: 'same person, same service',
    same_company: 'same company',
    other_role: 'same ID number in another role',
  },
});

type DuplicatesNoteProps = { ctx: PortalContext; found: StaffCase; locale: Locale };

/** Other open cases that may be the same, and why; no name stands here, because none of them has been opened. */
export const DuplicatesNote = async ({ ctx, found, locale }: DuplicatesNoteProps) => {
  const duplicates = await readDuplicates(ctx, found);
  if (duplicates.length === 0) return null;
  const say = texts[locale];
  return (
    <details className="desk-duplicates print:hidden">
      <summary>{say.found(duplicates.length, duplicates.length === mostDuplicates)}</summary>
      <ul>
        {duplicates.map(({ row: { id, service, reference, status }, why }) => (
          <li key={id}>
            <a href={paths.staff.application(locale, id)}>
              <Reference reference={reference ?? ''} />
            </a>
            <span>
              {theCatalogue().findGuide(service)?.name[locale] ?? service} · {states[status].words[locale].staff}
            </span>
            <span className="text-quiet">{why.map((one) => reasons[locale][one]).join(say.comma)}</span>
            <a
              href={paths.staff.comparison(locale, found.application.id, id)}
              aria-label={`${say.compare} ${reference ?? ''}`}
            >
              {say.compare}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
};
