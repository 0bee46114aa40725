import { occasionsAbout } from '#lib/notifications/letter.ts';

export const letters = occasionsAbout('guide', {
  guide_text_waiting: {
    zh: '办事指南有修改等您审核',
    en: 'A change to a guide waits for you',
  },
  guide_text_published: {
    zh: '您修改的办事指南已发布',
    en: 'Your change to a guide is published',
  },
  guide_text_rejected: {
    zh: '您修改的办事指南没有通过，请查看原因',
    en: 'Your change to a guide was not published; see why',
  },
});
