import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      receive_file: '收到材料文件',
      reuse_file: '再次使用已有材料文件',
      remove_file: '移除材料文件',
      put_away_file: '从“我的材料”中移除文件',
      read_file: '查看材料文件',
      infected_file: '发现含有恶意程序的文件',
      erase_file: '按保存期限删除文件',
    },
    en: {
      receive_file: 'File received',
      reuse_file: 'Kept file used again',
      remove_file: 'File removed',
      put_away_file: 'File taken out of the wallet',
      read_file: 'File read',
      infected_file: 'Malicious program found in a file',
      erase_file: 'File erased when its time was over',
    },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      receive_file: '{who} 为{what}交了一份材料文件',
      reuse_file: '{who} 在{what}中再次使用已有的材料文件',
      remove_file: '{who} 从{what}中移除了一份材料文件',
      put_away_file: '{who} 从“我的材料”中移除了一份文件',
      read_file: '{who} 打开了{what}的一份材料文件',
      'read_file person': '{who} 打开了自己的一份文件',
      infected_file: '系统在{what}中发现了恶意程序',
      erase_file: '保存期限到了，系统删除了{what}',
    },
    en: {
      receive_file: '{who} handed in a file for {what}',
      reuse_file: '{who} used a kept file again in {what}',
      remove_file: '{who} removed a file from {what}',
      put_away_file: '{who} took a file out of their wallet',
      read_file: '{who} opened a file of {what}',
      'read_file person': '{who} opened a file of their own',
      infected_file: 'The system found a malicious program in {what}',
      erase_file: 'Its time was over, and the system erased {what}',
    },
  }),
  purposes: words<Record<string, string>>({
    zh: {
      read_file: '打开了您交的一份材料文件',
      'read_file intake': '受理：打开了您交的一份材料文件',
      'read_file reviewer': '审查：打开了您交的一份材料文件',
      'read_file approver': '审批：打开了您交的一份材料文件',
      'read_file supervisor': '督办：打开了您交的一份材料文件',
    },
    en: {
      read_file: 'Opened a file you handed in',
      'read_file intake': 'Intake: opened a file you handed in',
      'read_file reviewer': 'Review: opened a file you handed in',
      'read_file approver': 'Approval: opened a file you handed in',
      'read_file supervisor': 'Supervision: opened a file you handed in',
    },
  }),
  subjects: words<Record<string, string>>({ zh: { file: '材料文件' }, en: { file: 'a file' } }),
};
