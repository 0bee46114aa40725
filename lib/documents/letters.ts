import { occasionsAbout } from '#lib/notifications/letter.ts';

export const letters = occasionsAbout('case', {
  document_ending: { zh: '您的证照快到期了', en: 'One of your licences is about to expire' },
  document_revoked: { zh: '您的一份证照或文书被撤销', en: 'One of your documents was revoked' },
});
