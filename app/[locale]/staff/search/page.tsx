import type { Metadata } from 'next';
import { StaffFrame } from '#app/_staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { onStaff } from '#app/_web/on-staff.ts';
import { paths } from '#app/_web/paths.ts';
import { bilingual } from '#lib/kernel/locale.ts';
import { SearchForm } from './search-form.tsx';

const words = bilingual({ title: '查办件' }, { title: 'Find a case' });

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: words[await localeOf(params)].title,
  robots: { index: false },
});

const SearchPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await onStaff(locale, paths.staff.search);
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.search}>
      <h1>{words[locale].title}</h1>
      <SearchForm locale={locale} />
    </StaffFrame>
  );
};

export default SearchPage;
