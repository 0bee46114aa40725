import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { words } from '#lib/kernel/locale.ts';
import { SearchForm } from './search-form.tsx';

const texts = words({ zh: { title: '查办件' }, en: { title: 'Find a case' } });

export const generateMetadata = async ({ params }: LocaleParams): Promise<Metadata> => ({
  title: texts[await localeOf(params)].title,
  robots: { index: false },
});

const SearchPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await staffContext(locale, paths.staff.search);
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.search}>
      <h1>{texts[locale].title}</h1>
      <SearchForm locale={locale} />
    </StaffFrame>
  );
};

export default SearchPage;
