'use client';
import { useParams } from 'next/navigation';
import { Trouble } from '#app/_ui/trouble.tsx';
import { isLocale } from '#lib/kernel/locale.ts';

/** Shown when a page fails, without the frame, which every page that acts would have to carry as script for it. */
const ErrorPage = ({ error }: { error: Error & { digest?: string } }) => {
  const { locale } = useParams();
  return (
    <main className="mx-auto max-w-page px-5 pt-16">
      <Trouble locale={isLocale(locale) ? locale : 'zh'} code={error.digest} />
    </main>
  );
};

export default ErrorPage;
