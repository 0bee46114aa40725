import type { Queue } from '#lib/applications/case/listed.ts';
import type { Role } from '#lib/kernel/context.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';

/** Each role's name, and the queues of its holders; approvers come before whoever prepares their work. */
export const staffRoles: Record<Role, { words: Bilingual; queues: Queue[] }> = {
  approver: { words: { zh: '审批员', en: 'Approver' }, queues: ['approve'] },
  reviewer: { words: { zh: '审查员', en: 'Reviewer' }, queues: ['review', 'replies', 'deliver'] },
  intake: { words: { zh: '受理员', en: 'Intake officer' }, queues: ['accept', 'replies', 'deliver'] },
  supervisor: { words: { zh: '督办员', en: 'Supervisor' }, queues: ['colleagues'] },
  administrator: { words: { zh: '管理员', en: 'Administrator' }, queues: [] },
};
