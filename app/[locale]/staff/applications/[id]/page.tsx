import type { Metadata } from 'next';
import type { DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { DeskCase } from './desk-case.tsx';

type Props = LocaleParams<{ id: string }> & { searchParams: Promise<DeskParams> };

/** The title names the service only: a name in a title ends up in the browser's history. */
export const metadata: Metadata = { title: null, robots: { index: false } };

/** A case with the first act that is open to the reader. */
const CasePage = async ({ params, searchParams }: Props) =>
  DeskCase({ ...(await params), locale: await localeOf(params), asked: await searchParams });

export default CasePage;
