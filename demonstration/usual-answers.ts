import {
  amountsInHouseholds,
  numbersInHouseholds,
  unlikelyInHouseholds,
  usualInHouseholds,
} from './household-answers.ts';

/** What most people answer, and what few do, by the name of the question. */
export const usually: Record<string, string> = {
  ...usualInHouseholds,
  'for-whom': 'myself',
  couple: 'mainland',
  purpose: 'first-issue',
  'your-history': 'never',
  'partner-history': 'never',
  'company-kind': 'one-person',
  board: 'one',
  format: 'catering',
  role: 'authorised',
  claimant: 'parent',
  term: 'long-term',
  size: 'medium-small',
  'card-holder': 'myself',
  expiry: 'within-90-days',
  'medical-check': 'linked',
  'enrolment-time': 'period',
};
export const unlikely = [
  ...['still-insured', 'arrears', 'dishonest', 'claimed-before', 'dispatch', 'explain'],
  ...['licence-withheld', 'violation-open', 'accident-open', 'address-changed'],
  ...['account-frozen', 'owns-home', 'employee-insured', 'insured-elsewhere', 'member-insured', 'baby-registered'],
  ...unlikelyInHouseholds,
];
/** A rent, and withdrawals that together are within it. */
export const amounts: Record<string, number[]> = {
  ...amountsInHouseholds,
  'monthly-rent': [1500, 2200, 3000],
  ...{ amount: [1200, 1800], 'partner-amount': [600, 900] },
  'old-capital': [500_000, 1_000_000],
  'new-capital': [300_000, 2_000_000],
  wage: [4200, 5600, 7800, 9500],
  'late-wage': [4200, 5600, 7800, 9500],
};
export const numbers: Record<string, number> = {
  ...numbersInHouseholds,
  area: 300,
  seats: 120,
  'food-handlers': 12,
  'staff-before': 90,
  'staff-after': 90,
};
