import type { AuditWords } from '#lib/audit/words.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { life } from './life/life.ts';

/** A step in the log is called what staff call it. */
const steps = (locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(life).map(([step, row]) => [step, row.words[locale].staff]));

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      ...steps('zh'),
      list: '查看办件列表',
      read: '查看办件',
      search: '查询办件',
      track: '凭编号查进度',
      write: '写消息或备注',
      settle_messages: '标为无需回复',
      export_supervision: '下载督办数据',
      escalate: '期限提醒或者升级督办',
      remind: '提醒经办人',
      ask_owner: '询问经办人',
      reply_escalation: '答复督办',
      review_quality: '质检抽查',
    },
    en: {
      ...steps('en'),
      list: 'List of cases seen',
      read: 'Case read',
      search: 'Cases searched',
      track: 'Tracked by reference',
      write: 'Message or note written',
      settle_messages: 'Marked as needing no reply',
      export_supervision: 'Supervision figures taken away',
      escalate: 'Owner told, or escalated',
      remind: 'Owner reminded',
      ask_owner: 'Owner asked',
      reply_escalation: 'Reply to supervision',
      review_quality: 'Quality reviewed',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { search: '全部办件', supervision: '督办' },
    en: { search: 'all cases', supervision: 'supervision' },
  }),
};
