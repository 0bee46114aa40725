import type { Queue } from '#lib/applications/case/listed.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const queueWords: Bilingual<Record<Queue, { name: string; empty: string }>> = words({
  zh: {
    accept: { name: '待受理', empty: '没有等您受理的办件。' },
    review: { name: '待审查', empty: '没有等您审查的办件。' },
    approve: { name: '待审批', empty: '没有等您审批的办件。' },
    deliver: { name: '待送达', empty: '没有等待送达的办件。' },
    replies: { name: '待答复', empty: '没有等您答复的消息。' },
    waiting: { name: '等申请人', empty: '没有等待补正或者计时中止的办件。' },
    colleagues: { name: '同事的', empty: '同事手上没有办件。' },
    done: { name: '已办结', empty: '还没有办结的办件。' },
  },
  en: {
    accept: { name: 'To accept', empty: 'Nothing waits for you to accept it.' },
    review: { name: 'To review', empty: 'Nothing waits for your review.' },
    approve: { name: 'To approve', empty: 'Nothing waits for your approval.' },
    deliver: { name: 'To deliver', empty: 'No result waits to be delivered.' },
    replies: { name: 'Replies due', empty: 'No applicant waits for your reply.' },
    waiting: { name: 'Waiting', empty: 'No case waits for its applicant or for a procedure.' },
    colleagues: { name: 'Colleagues’', empty: 'Your colleagues have no cases in hand.' },
    done: { name: 'Done', empty: 'No case has been closed yet.' },
  },
});
