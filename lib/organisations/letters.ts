import { occasionsAbout } from '#lib/notifications/letter.ts';

export const letters = occasionsAbout('company', {
  representation_confirmed: {
    zh: '工作人员已核对您的企业',
    en: 'Staff have checked that you represent your company',
  },
  representation_rejected: {
    zh: '企业身份未通过核对，企业账号已关闭',
    en: 'The check of your company failed, and its account is closed',
  },
  representation_handed_over: {
    zh: '您成为企业的法定代表人，等待工作人员核对',
    en: 'You are now named as the legal representative; staff will check it',
  },
  membership_ended: { zh: '您不再是这家企业的经办人', en: 'You no longer act for this company' },
});
