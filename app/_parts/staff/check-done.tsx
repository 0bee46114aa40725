import { DoneNotice } from '#app/_ui/done-notice.tsx';
import type { StaffCompany } from '#lib/applications/desk/read-for-staff.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '企业身份已核对一致，以后的办件都有效。对方会收到通知。',
  en: 'The company is checked, also for its later cases. Its representative is told.',
});

type CheckDoneProps = { company: StaffCompany | undefined; actor: Actor; locale: Locale };

/** Says to whoever has just checked the company of a case that it is done; the case itself is what comes next. */
export const CheckDone = ({ company, actor, locale }: CheckDoneProps) => {
  const last = company?.checks[0];
  const isMine = last?.outcome === 'confirmed' && last.checkedBy === actor.name;
  return isMine ? <DoneNotice said={texts[locale]} /> : null;
};
