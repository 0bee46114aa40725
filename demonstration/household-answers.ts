/** What households, pupils and parties of a sale usually answer. */
export const usualInHouseholds: Record<string, string> = {
  'school-stage': 'primary',
  'school-kind': 'public',
  parties: 'people',
  ownership: 'sole',
  'household-type': 'local',
  registers: 'together',
  supported: 'no',
  payout: 'default',
};

export const unlikelyInHouseholds = ['related-to-staff', 'sold-home', 'other-support', 'has-siblings', 'co-owned'];

export const numbersInHouseholds: Record<string, number> = { homes: 0, certificates: 1 };

const incomes = [0, 600, 800, 1200];
/** In yuan. */
export const amountsInHouseholds: Record<string, number[]> = {
  ...{ income: incomes, 'member-income': incomes, 'supporter-pays': [200, 300, 500], 'other-income': [0, 0, 150] },
  ...{ 'care-costs': [0, 200, 800], savings: [0, 3000, 8000], vehicles: [0], rent: [600, 900] },
};

/** A child of six, who starts school. */
export const pupilBirth = '2020-05-18';
