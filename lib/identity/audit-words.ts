import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      save_details: '修改个人信息',
      appoint: '授予岗位',
      dismiss: '解除岗位',
    },
    en: {
      save_details: 'Personal details changed',
      appoint: 'Post given',
      dismiss: 'Post ended',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { person: '账号' },
    en: { person: 'an account' },
  }),
};
