import type { AuditWords } from '#lib/audit/words.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { purposes, sentences } from './audit-sentences.ts';
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
      keep_snippet: '保存常用理由',
      remove_snippet: '删除常用理由',
      take_back: '收回刚才的办理',
      write: '写消息或备注',
      settle_messages: '标为无需回复',
      tick_check: '核对材料清单',
      ask_opinion: '征求专业意见',
      read_for_opinion: '为提出意见查看办件',
      give_opinion: '答复意见',
      skill: '登记熟悉的事项',
      unskill: '取消熟悉的事项',
      set_absence: '登记不在岗',
      end_absence: '取消不在岗',
      export_cases: '导出办件清单',
      end_export: '办件清单导出结束',
      print_case: '导出案卷',
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
      keep_snippet: 'Reason to insert kept',
      remove_snippet: 'Reason to insert removed',
      take_back: 'Act taken back before it took effect',
      write: 'Message or note written',
      settle_messages: 'Marked as needing no reply',
      tick_check: 'Checklist ticked',
      ask_opinion: 'Expert opinion asked for',
      read_for_opinion: 'Case read for an expert opinion',
      give_opinion: 'Expert opinion given',
      skill: 'Skill in a service entered',
      unskill: 'Skill in a service ended',
      set_absence: 'Absence entered',
      end_absence: 'Absence taken back',
      export_cases: 'List of cases exported',
      end_export: 'Export of cases ended',
      print_case: 'Case file printed',
      export_supervision: 'Supervision figures taken away',
      escalate: 'Owner told, or escalated',
      remind: 'Owner reminded',
      ask_owner: 'Owner asked',
      reply_escalation: 'Reply to supervision',
      review_quality: 'Quality reviewed',
    },
  }),
  sentences,
  purposes,
  subjects: words<Record<string, string>>({
    zh: { search: '全部办件', snippets: '常用理由', export: '办件清单', supervision: '督办', selection: '选中的办件' },
    en: {
      search: 'all cases',
      snippets: 'reasons to insert',
      export: 'a list of cases',
      supervision: 'supervision',
      selection: 'selected cases',
    },
  }),
};
