import { ReasonForApplicant } from './act-fields.tsx';
import { reasoned } from './act-inputs.ts';
import { noneOfItsOwn, staffAct } from './staff-act.ts';
import { notAccept } from '#lib/applications/intake/not-accept.ts';
import { words } from '#lib/kernel/locale.ts';

export const nonAcceptance = staffAct({
  steps: ['not_accept'],
  decides: true,
  words: words({
    zh: {
      link: '不予受理',
      title: '不予受理',
      about: '书面告知理由。通知中会附上行政复议和行政诉讼的途径。',
      button: '决定不予受理',
    },
    en: {
      link: 'Do not accept',
      title: 'Do not accept the application',
      about: 'Give the reasons in writing. The notice carries the ways to have them reviewed.',
      button: 'Do not accept',
    },
  }),
  input: reasoned,
  act: notAccept,
  fields: ReasonForApplicant,
  showsRemedies: true,
  refusals: noneOfItsOwn,
});
