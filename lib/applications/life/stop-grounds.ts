import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** The legal grounds on which the clock stands still (Licensing Law Art. 45). */
export const stopGrounds = [
  'hearing',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert_review',
  'tender_or_auction',
] as const;
export type StopGround = (typeof stopGrounds)[number];

export const groundWords: Bilingual<Record<StopGround, string>> = words({
  zh: {
    hearing: '听证',
    inspection: '检验、现场核查',
    testing: '检测',
    quarantine: '检疫',
    appraisal: '鉴定',
    expert_review: '专家评审',
    tender_or_auction: '招标或者拍卖',
  },
  en: {
    hearing: 'a hearing',
    inspection: 'an inspection',
    testing: 'testing',
    quarantine: 'quarantine',
    appraisal: 'an appraisal',
    expert_review: 'an expert review',
    tender_or_auction: 'a tender or auction',
  },
});
