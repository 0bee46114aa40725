import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: { switch_service: '开放或暂停事项' },
    en: { switch_service: 'Service opened or closed' },
  }),
  sentences: words<Record<string, string>>({
    zh: { switch_service: '{who} 变更了{what}的受理状态：{reason}' },
    en: { switch_service: '{who} changed whether {what} takes applications: {reason}' },
  }),
  subjects: words<Record<string, string>>({
    zh: { switch: '事项' },
    en: { switch: 'a service' },
  }),
};
