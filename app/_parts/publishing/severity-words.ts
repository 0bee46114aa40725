import type { severities } from '#lib/catalogue/lists.ts';
import { words } from '#lib/kernel/locale.ts';

export const severityWords = words<Record<(typeof severities)[number], string>>({
  zh: { information: '一般', warning: '提醒', urgent: '紧急' },
  en: { information: 'Information', warning: 'Warning', urgent: 'Urgent' },
});
