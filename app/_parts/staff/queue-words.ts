import type { Queue } from '#lib/applications/case/listed.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const queueWords: Bilingual<Record<Queue, { name: string; empty: string }>> = words({
  zh: {
    new: { name: '新办件', empty: '没有等待受理或审查的办件。' },
    mine: { name: '我经办的', empty: '您手上没有办件。' },
    replies: { name: '待回复', empty: '没有等待回复的消息。' },
    waiting: { name: '等待补正或程序', empty: '没有等待补正或计时中止的办件。' },
    due_soon: { name: '临近期限', empty: '没有临近期限的办件。' },
    overdue: { name: '已超期', empty: '没有超期的办件。' },
    approval: { name: '待审批', empty: '没有等待审批的办件。' },
    deliver: { name: '待送达', empty: '没有等待送达的办件。' },
    done: { name: '已办结', empty: '还没有办结的办件。' },
  },
  en: {
    new: { name: 'New', empty: 'Nothing is waiting to be accepted or reviewed.' },
    mine: { name: 'Mine', empty: 'You have no cases in hand.' },
    replies: { name: 'Replies due', empty: 'No applicant waits for a reply.' },
    waiting: { name: 'Waiting', empty: 'No case waits for its applicant or for a procedure.' },
    due_soon: { name: 'Due soon', empty: 'No case is close to its date.' },
    overdue: { name: 'Overdue', empty: 'No case is overdue.' },
    approval: { name: 'Awaiting approval', empty: 'No case awaits approval.' },
    deliver: { name: 'To deliver', empty: 'No result waits to be delivered.' },
    done: { name: 'Done', empty: 'No case has been closed yet.' },
  },
});
