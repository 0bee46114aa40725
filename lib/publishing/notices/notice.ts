import type { Notice, NoticeArea } from '#lib/catalogue/lists.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** A notice as staff keep it. `edition` is that of its latest wording; `leadsTo` a service. */
export type KeptNotice = {
  id: string;
  edition: number;
  severity: NonNullable<Notice['severity']>;
  area: NoticeArea;
  title: Bilingual;
  text: Bilingual;
  leadsTo: string | null;
  startsAt: Date;
  endsAt: Date | null;
};

export const isInForce = ({ startsAt, endsAt }: Pick<KeptNotice, 'startsAt' | 'endsAt'>, at: Date): boolean =>
  startsAt <= at && (endsAt === null || at < endsAt);
