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
      ask_opinion: '征求专业意见',
      read_for_opinion: '为提出意见查看办件',
      give_opinion: '答复意见',
      skill: '登记熟悉的事项',
      unskill: '取消熟悉的事项',
      set_absence: '登记不在岗',
      end_absence: '取消不在岗',
    },
    en: {
      ...steps('en'),
      list: 'List of cases seen',
      read: 'Case read',
      search: 'Cases searched',
      track: 'Tracked by reference',
      write: 'Message or note written',
      settle_messages: 'Marked as needing no reply',
      ask_opinion: 'Expert opinion asked for',
      read_for_opinion: 'Case read for an expert opinion',
      give_opinion: 'Expert opinion given',
      skill: 'Skill in a service entered',
      unskill: 'Skill in a service ended',
      set_absence: 'Absence entered',
      end_absence: 'Absence taken back',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { search: '全部办件' },
    en: { search: 'all cases' },
  }),
};
