import type { Role } from '#lib/kernel/context.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

export const roleWords: Bilingual<Record<Role, string>> = bilingual(
  { intake: '受理员', reviewer: '审查员', approver: '审批员', supervisor: '督办员', administrator: '管理员' },
  {
    intake: 'Intake officer',
    reviewer: 'Reviewer',
    approver: 'Approver',
    supervisor: 'Supervisor',
    administrator: 'Administrator',
  },
);
