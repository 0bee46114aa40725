import type { MoveName, Planned } from './plans.ts';

/** The cases of the two people one can sign in as: each shows another state. */
export type DemoCase = {
  service: string;
  plan: Planned[];
  words?: Partial<Record<MoveName, string>>;
  /** Documents that are uploaded. */
  uploads?: string[];
};

const plan = (...moves: [MoveName, number][]): Planned[] => moves.map(([move, ago]) => ({ move, ago }));

export const citizenCases: DemoCase[] = [
  { service: 'residence-permit', plan: plan(['file', 4], ['ask', 2]) },
  {
    service: 'childcare-allowance',
    plan: plan(['file', 9], ['accept', 7], ['staffWrites', 3], ['applicantWrites', 2]),
    words: {
      staffWrites: '您好，孩子的出生信息已经核对一致，目前不需要您补充材料，补贴审核通过后会打入您填写的账户。',
      applicantWrites: '好的，谢谢您。请问大概什么时候能收到？',
    },
  },
  {
    service: 'resident-id-card-renewal',
    plan: plan(['file', 25], ['accept', 24], ['approve', 16], ['deliver', 12]),
    words: { deliver: '新证已由本人在户政服务大厅领取。' },
  },
  {
    service: 'flexible-employment-subsidy',
    plan: plan(['file', 30], ['accept', 29], ['refuse', 20]),
    words: {
      refuse:
        '经核对缴费记录，您在申报期间实际缴费不足规定的月数，不符合本补贴的申领条件。缴费满规定月数后可以重新申请。',
    },
  },
  // Waits for 陈立 to sign it.
  { service: 'marriage-registration', plan: plan(['fileToSign', 1]) },
  // Lies, and lapses soon.
  { service: 'provident-fund-rent', plan: plan(['draft', 1]) },
];

/** A case of the citizen that ended with a licence, and was drawn for quality review. */
export const licensedCases: DemoCase[] = [
  {
    service: 'dog-registration',
    plan: plan(['fileDrawn', 9], ['accept', 9], ['proposeYes', 7], ['approve', 6], ['deliver', 5]),
    words: { deliver: '犬牌已邮寄，电子证照在“我的证照”里。' },
  },
];

/** Somebody without an account, who went to the counter. */
export const counterCases: DemoCase[] = [
  {
    service: 'birth-household-registration',
    plan: plan(['atCounter', 2]),
    words: { atCounter: '材料齐全，出生医学证明核验一致，符合户口登记条例第七条的规定，当场办理出生登记。' },
  },
];

/** Somebody from 云川味道餐饮有限公司 at the counter, who does not know that 陈立 has applied online. */
export const companyCounterCases: DemoCase[] = [
  { service: 'food-business-licence', plan: plan(['atCounterAgain', 1]) },
];

/** 陈立, for 云川味道餐饮有限公司. */
export const companyCases: DemoCase[] = [
  {
    service: 'food-business-licence',
    uploads: ['layout-plan'],
    plan: plan(['file', 4], ['accept', 3], ['note', 2], ['staffWrites', 1]),
    words: {
      note: '平面图显示后厨面积约 60 平方米，与申报的餐位数相称，现场核查时再量。',
      staffWrites: '您好，现场核查可以安排在本周，请保持联系人电话畅通。',
    },
  },
  {
    service: 'company-change',
    plan: plan(['file', 22], ['accept', 22], ['proposeYes', 21], ['approve', 21], ['deliver', 20]),
  },
  {
    service: 'job-stabilisation-refund',
    plan: plan(['file', 12], ['accept', 11], ['proposeYes', 2]),
  },
  {
    service: 'fire-safety-inspection',
    plan: plan(['file', 8], ['accept', 7], ['stop', 4]),
    words: { stop: '需要到场所现场检查，检查时间已与联系人约定。检查所需时间不计入办理期限。' },
  },
  {
    service: 'public-place-health-permit',
    plan: plan(['file', 11], ['ask', 10], ['resubmit', 7], ['accept', 6], ['proposeYes', 4], ['approve', 3]),
  },
];
