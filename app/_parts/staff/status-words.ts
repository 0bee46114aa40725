import type { Status } from '#lib/applications/application.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** The internal state, as staff call it; citizens read other words. */
export const staffStatus: Bilingual<Record<Status, string>> = words({
  zh: {
    draft: '草稿',
    submitted: '待受理',
    correction_requested: '待补正',
    not_accepted: '不予受理',
    returned: '已退件',
    accepted: '已受理，待审查',
    in_review: '审查中',
    stopped: '计时中止',
    awaiting_approval: '待审批',
    approved: '准予，待送达',
    refused: '不予许可',
    delivered: '已送达',
    withdrawn: '已撤件',
    lapsed: '补正逾期，已关闭',
  },
  en: {
    draft: 'Draft',
    submitted: 'To be accepted',
    correction_requested: 'Waiting for correction',
    not_accepted: 'Not accepted',
    returned: 'Returned',
    accepted: 'Accepted, to be reviewed',
    in_review: 'In review',
    stopped: 'Clock stopped',
    awaiting_approval: 'Awaiting approval',
    approved: 'Approved, to be delivered',
    refused: 'Refused',
    delivered: 'Delivered',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
  },
});
