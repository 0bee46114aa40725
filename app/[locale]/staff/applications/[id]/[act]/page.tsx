import type { Metadata } from 'next';
import type { DeskParams } from '#app/_parts/staff/desk/desk-address.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { DeskCase } from '#app/[locale]/staff/applications/[id]/desk-case.tsx';

type Props = LocaleParams<{ id: string; act: string }> & { searchParams: Promise<DeskParams> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** A case with one act open beside its answers. */
const ActPage = async ({ params, searchParams }: Props) =>
  DeskCase({ ...(await params), locale: await localeOf(params), asked: await searchParams });

export default ActPage;
