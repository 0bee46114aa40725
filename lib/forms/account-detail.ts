/** What an account may know that answers a question about whoever has it, and the kind of question that it answers. */
export const accountDetails = {
  ...{ 'person.age': 'number', 'person.age-of-man': 'number', 'person.age-of-woman': 'number' },
  ...{ 'person.citizen': 'yes-no', 'person.lives-in-city': 'yes-no' },
  ...{ 'organisation.licensed': 'yes-no', 'organisation.individual-business': 'yes-no' },
} as const;

export type AccountDetail = keyof typeof accountDetails;
