import { paths } from '#app/_request/paths.ts';
import { staffHere } from './cast.ts';
import type { Guarded } from './row.ts';
import { memberOf, type Subject } from './subjects.ts';

const companyPage = ({ id }: Subject) => paths.organisation('zh', id);
export const companies: Guarded[] = [
  {
    door: 'app/[locale]/organisations/page.tsx',
    may: ['applicant', 'neighbour'],
    on: 'company',
    lists: 'newest first',
    at: () => paths.organisations('zh'),
  },
  { door: 'app/[locale]/organisations/[id]/page.tsx', may: ['applicant'], on: 'company', at: companyPage },
  {
    door: 'app/[locale]/organisations/[id]/actions.ts#inviteHandler',
    ...{ may: ['applicant'], on: 'company', at: companyPage },
    fields: ({ id }) => ({ organisationId: id, email: 'somebody@mail.example' }),
  },
  {
    door: 'app/[locale]/organisations/[id]/actions.ts#endMember',
    ...{ may: ['applicant'], on: 'company', at: companyPage },
    fields: ({ id, part }) => ({ organisationId: id, membershipId: part }),
  },
  {
    door: 'app/[locale]/organisations/[id]/actions.ts#handOverCompany',
    ...{ may: ['applicant'], on: 'company', at: companyPage },
    fields: ({ id }) => ({ organisationId: id, membershipId: memberOf(id, 'colleague') }),
  },
  {
    door: 'app/[locale]/services/[service]/application/actions.ts#startApplication',
    ...{ may: ['applicant'], on: 'company', at: () => paths.startApplication('zh', 'food-business-licence') },
    fields: ({ id }) => ({ service: 'food-business-licence', organisationId: id }),
  },
  {
    door: 'app/[locale]/organisations/actions.ts#answerMyInvitation',
    ...{ may: ['neighbour'], sees: ['handler'], on: 'company', at: () => paths.organisations('zh') },
    fields: ({ part }) => ({ invitationId: part, answer: 'accept' }),
  },
];

/** An unchecked organisation: its department confirms on the case, supervisors reject. */
export const claims: Guarded[] = [
  {
    door: 'app/[locale]/staff/applications/[id]/representation/page.tsx',
    ...{ may: ['intake', 'reviewer'], sees: staffHere, on: 'claim' },
    at: ({ part }) => paths.staff.representation('zh', part),
  },
  {
    door: 'app/[locale]/staff/applications/[id]/representation/actions.ts#confirmCompany',
    ...{ may: ['intake', 'reviewer'], sees: [...staffHere, 'insider'], on: 'claim' },
    at: ({ part }) => paths.staff.representation('zh', part),
    fields: ({ id, part }) => ({
      applicationId: part,
      membershipId: memberOf(id, 'representative'),
      basis: 'register',
      note: '一致',
    }),
  },
  {
    door: 'app/[locale]/staff/organisations/[id]/page.tsx',
    ...{ may: ['supervisor', 'insider', 'administrator'], on: 'claim' },
    at: ({ id }) => paths.staff.organisation('zh', id),
  },
  {
    door: 'app/[locale]/staff/organisations/[id]/actions.ts#rejectCompany',
    ...{ may: ['supervisor', 'administrator'], on: 'claim' },
    at: ({ id }) => paths.staff.organisation('zh', id),
    fields: ({ id }) => ({ organisationId: id, membershipId: memberOf(id, 'representative'), reason: '冒用' }),
  },
];
