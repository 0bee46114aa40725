import { occasionsAbout } from '#lib/notifications/letter.ts';

/** Letters about the signatures of several people: to whoever sent the copy, and to those asked to sign it. */
export const letters = occasionsAbout('case', {
  signature_asked: { zh: '请您在一份申请上签字', en: 'You are asked to sign an application' },
  signature_given: { zh: '有人签了您的申请', en: 'Somebody has signed your application' },
  all_signed: { zh: '您签过字的申请已提交', en: 'The application you signed has been submitted' },
  signing_declined: {
    zh: '有人不同意签字，申请退回给您修改',
    en: 'Somebody will not sign, and your application is back with you',
  },
  signing_expired: {
    zh: '签字的期限已过，申请退回给您',
    en: 'The time to sign has passed, and your application is back with you',
  },
  signing_void: {
    zh: '请您签字的申请退回修改了，您不用签',
    en: 'The application you were asked to sign went back to its applicant; you need not sign it',
  },
});
