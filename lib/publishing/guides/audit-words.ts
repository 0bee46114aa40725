import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      propose_guide_text: '提出修改办事指南',
      publish_guide_text: '发布办事指南的修改',
      reject_guide_text: '退回办事指南的修改',
      withdraw_guide_text: '撤回办事指南的修改',
    },
    en: {
      propose_guide_text: 'Change to a guide proposed',
      publish_guide_text: 'Change to a guide published',
      reject_guide_text: 'Change to a guide sent back',
      withdraw_guide_text: 'Change to a guide taken back',
    },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      propose_guide_text: '{who} 提出修改办事指南“{service}”（第 {version} 版）',
      publish_guide_text: '{who} 发布了办事指南“{service}”的第 {version} 版',
      reject_guide_text: '{who} 退回了办事指南“{service}”的第 {version} 版',
      withdraw_guide_text: '{who} 撤回了自己提出的办事指南“{service}”的第 {version} 版',
    },
    en: {
      propose_guide_text: '{who} proposed version {version} of the guide “{service}”',
      publish_guide_text: '{who} published version {version} of the guide “{service}”',
      reject_guide_text: '{who} sent back version {version} of the guide “{service}”',
      withdraw_guide_text: '{who} took back their version {version} of the guide “{service}”',
    },
  }),
  subjects: words<Record<string, string>>({ zh: { guide: '办事指南' }, en: { guide: 'a guide' } }),
};
