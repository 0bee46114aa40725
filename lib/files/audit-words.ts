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
  subjects: words<Record<string, string>>({ zh: { file: '材料文件' }, en: { file: 'a file' } }),
};
