import { CorrectionFields } from './correction-fields.tsx';
import { correction } from './correction-input.ts';
import { staffAct } from './staff-act.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import { words } from '#lib/kernel/locale.ts';

export const correctionRequest = staffAct({
  steps: ['request_correction'],
  words: words({
    zh: {
      link: '要求补正',
      title: '一次性告知补正',
      about: '补正只能要求一次，请把所有要补正的内容一次告知（行政许可法第三十二条）。',
      button: '发出补正通知',
    },
    en: {
      link: 'Request corrections',
      title: 'Request corrections',
      about: 'You can ask only once, so list everything now (Administrative License Law, Article 32).',
      button: 'Send the notice',
    },
  }),
  input: correction,
  act: requestCorrection,
  fields: CorrectionFields,
  refusals: words({
    zh: {
      nothing_to_correct: '请至少列出一项要补正的内容。',
      unknown_page: '所选的页面不在这份申请里，请刷新后再选。',
    },
    en: {
      nothing_to_correct: 'List at least one thing to put right.',
      unknown_page: 'A chosen page is not part of this application. Reload and choose again.',
    },
  }),
});
