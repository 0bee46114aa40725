import { words } from '#lib/kernel/locale.ts';

export const sectionTitles = words({
  zh: {
    conditions: '谁可以办',
    materials: '要带什么',
    steps: '怎么办',
    time: '多久办好',
    fee: '费用',
    places: '去哪儿办',
    result: '办好后拿到什么',
    questions: '常见问题',
    remedies: '对结果不服怎么办',
    basis: '依据和编码',
    codes: '编码',
  },
  en: {
    conditions: 'Who can apply',
    materials: 'What to bring',
    steps: 'How it goes',
    time: 'How long it takes',
    fee: 'Fee',
    places: 'Where to go',
    result: 'What you get',
    questions: 'Questions people ask',
    remedies: 'If you disagree with the decision',
    basis: 'Legal basis and codes',
    codes: 'Codes',
  },
});
