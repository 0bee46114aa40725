import { occasionsAbout } from '#lib/notifications/letter.ts';

/** Letters to staff about their posts, and to administrators. */
export const letters = occasionsAbout('desk', {
  post_given: { zh: '您有了新的岗位', en: 'You have been given a post' },
  post_ended: { zh: '您的一个岗位结束了', en: 'One of your posts has ended' },
  office_ended: { zh: '您的岗位都结束了', en: 'All of your posts have ended' },
  somebody_appointed: {
    zh: '有人被安排了岗位，如有疑问请查看审计记录',
    en: 'Somebody was given a post; see the audit log if in doubt',
  },
  log_broken: {
    zh: '核对审计记录时发现有被改动的地方，请马上查看',
    en: 'The audit log is not as it was written: please look at once',
  },
});
