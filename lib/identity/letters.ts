import { occasionsAbout } from '#lib/notifications/letter.ts';

/** Letters to administrators. */
export const letters = occasionsAbout('desk', {
  log_broken: {
    zh: '核对审计记录时发现有被改动的地方，请马上查看',
    en: 'The audit log is not as it was written: please look at once',
  },
});
