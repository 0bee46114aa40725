import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: { switch_service: '开放或暂停事项', publish_notice: '发布通知', end_notice: '结束通知' },
    en: { switch_service: 'Service opened or closed', publish_notice: 'Notice published', end_notice: 'Notice ended' },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      switch_service: '{who} 变更了{what}的受理状态：{reason}',
      publish_notice: '{who} 发布了{what}的通知：{title}',
      end_notice: '{who} 结束了{what}的通知：{title}',
    },
    en: {
      switch_service: '{who} changed whether {what} takes applications: {reason}',
      publish_notice: '{who} published a notice of {what}: {title}',
      end_notice: '{who} ended a notice of {what}: {title}',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { switch: '事项', notice: '全市' },
    en: { switch: 'a service', notice: 'the whole city' },
  }),
};
