import type { Suspension } from '#lib/catalogue/guide.ts';
import { words } from '#lib/kernel/locale.ts';

type State = NonNullable<Suspension['state']> | 'open';

/** Whether a service takes applications, in a word. */
export const stateWords = words<Record<State, string>>({
  zh: {
    open: '正常受理',
    maintenance: '系统维护，暂停申请',
    closed: '暂停办理',
    planned: '尚未开放',
    ended: '申请已截止',
  },
  en: {
    open: 'Open',
    maintenance: 'Paused for maintenance',
    closed: 'Closed to applications',
    planned: 'Not open yet',
    ended: 'Closed: the last day has passed',
  },
});
