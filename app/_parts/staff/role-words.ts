import type { Role } from '#lib/kernel/context.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const roleWords: Bilingual<Record<Role, string>> = words({
  zh: { intake: '受理员', reviewer: '审查员', approver: '审批员', supervisor: '督办员', administrator: '管理员' },
  en: {
    intake: 'Intake officer',
    reviewer: 'Reviewer',
    approver: 'Approver',
    supervisor: 'Supervisor',
    administrator: 'Administrator',
  },
});
