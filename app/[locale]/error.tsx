'use client';
import { useParams } from 'next/navigation';
import { Trouble } from '#app/_ui/trouble.tsx';
import { PageFrame } from '#app/_ui/page-frame.tsx';
import { paths } from '#app/_web/paths.ts';
import { isLocale } from '#lib/kernel/locale.ts';

/** Shown when a page fails; what failed is in the log under the number, never on the screen. */
const ErrorPage = ({ error }: { error: Error & { digest?: string } }) => {
  const { locale: given } = useParams();
  const locale = isLocale(given) ? given : 'zh';
  return (
    <PageFrame locale={locale} here={paths.home} crumbs={[]}>
      <Trouble locale={locale} code={error.digest} />
    </PageFrame>
  );
};

export default ErrorPage;
