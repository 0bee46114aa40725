import { paths } from '#app/_request/paths.ts';
import { hashOfForm } from '#lib/applications/case/form-store.ts';
import { staffHere } from './cast.ts';
import { claims, companies } from './company-doors.ts';
import { atCounter } from './counter-doors.ts';
import { documents } from './document-doors.ts';
import { guideWords } from './guide-doors.ts';
import { several, staff } from './staff-doors.ts';
import { publishing, supervising, supervision } from './supervision-doors.ts';
import { opinionsAndAbsences } from './owner-doors.ts';
import { proving } from './proof-doors.ts';
import type { Guarded, Open, Row } from './row.ts';
import { signing } from './signature-doors.ts';
import { ownForm, type Stage, type Subject } from './subjects.ts';

const open = (because: string, ...doors: string[]): Open[] => doors.map((door) => ({ door, may: 'anybody', because }));

const desk = 'app/[locale]/staff';
const mine = 'app/[locale]/applications/[id]';
const onMine = ({ id }: Subject) => ({ applicationId: id });
const myPage = (folder: string, on: Stage, at: Guarded['at']): Guarded => ({
  door: `${mine}${folder}/page.tsx`,
  may: ['applicant'],
  on,
  at,
});

const applicant: Guarded[] = [
  myPage('', 'owned', ({ id }) => paths.application('zh', id)),
  myPage('/pages/[page]', 'draft', ({ id }) => paths.applicationPage('zh', id, 'online')),
  myPage('/form-changes', 'outdated', ({ id }) => paths.formChanges('zh', id)),
  myPage('/submission', 'draft', ({ id }) => paths.submission('zh', id)),
  myPage('/receipt', 'filed', ({ id }) => paths.receipt('zh', id)),
  myPage('/correction', 'correction', ({ id }) => paths.correction('zh', id)),
  myPage('/withdrawal', 'filed', ({ id }) => paths.withdrawal('zh', id)),
  myPage('/messages', 'filed', ({ id }) => paths.messages('zh', id)),
  {
    door: 'app/[locale]/applications/page.tsx',
    may: ['applicant'],
    on: 'filed',
    lists: 'newest first',
    at: () => paths.applications('zh'),
  },
  {
    ...act('app/_parts/member/actions.ts#discardDraft', 'draft'),
    at: () => paths.startApplication('zh', 'food-business-licence'),
  },
  {
    ...act('app/_parts/member/actions.ts#keepDraft', 'draft'),
    at: () => paths.applications('zh'),
  },
  {
    ...act(`${mine}/pages/[page]/actions.ts#saveAnswers`, 'draft'),
    at: ({ id }) => paths.applicationPage('zh', id, 'online'),
    fields: (on) => ({ ...onMine(on), pageId: 'online', online: 'no' }),
  },
  {
    ...act(`${mine}/form-changes/actions.ts#goOnWithForm`, 'outdated'),
    at: ({ id }) => paths.formChanges('zh', id),
    fields: (on) => ({ ...onMine(on), to: hashOfForm(ownForm()) }),
  },
  {
    ...act(`${mine}/submission/actions.ts#submitApplication`, 'draft'),
    at: ({ id }) => paths.submission('zh', id),
    fields: (on) => ({ ...onMine(on), idempotencyKey: on.id }),
  },
  // It shows whoever signed in, and holds the key of its guest, that guest’s draft; whose it is already is led to it.
  { ...act(`${mine}/handover/actions.ts#takeOverDraft`, 'draft'), at: ({ id }) => paths.handover('zh', id) },
  {
    ...act(`${mine}/correction/actions.ts#resubmitApplication`, 'correction'),
    at: ({ id }) => paths.correction('zh', id),
    fields: (on) => ({ ...onMine(on), reply: '已补正' }),
  },
  {
    ...act(`${mine}/withdrawal/actions.ts#withdrawApplication`, 'filed'),
    at: ({ id }) => paths.withdrawal('zh', id),
    fields: (on) => ({ ...onMine(on), reason: '不办了' }),
  },
  {
    ...act(`${mine}/messages/actions.ts#writeToTheStaff`, 'filed'),
    at: ({ id }) => paths.messages('zh', id),
    fields: (on) => ({ ...onMine(on), body: '请问进度' }),
  },
];

function act(door: string, on: Stage): Pick<Guarded, 'door' | 'may' | 'on' | 'fields'> {
  return { door, may: ['applicant'], on, fields: onMine };
}

/**
 * Every door: a server action as `file#name`, a route handler as `METHOD file`, a page as its file. A door missing
 * here, or gone from the build, fails the gate.
 */
export const matrix: Row[] = [
  ...applicant,
  ...signing,
  ...proving,
  ...staff,
  ...several,
  ...documents,
  ...companies,
  ...claims,
  ...publishing,
  {
    door: 'app/[locale]/inbox/page.tsx',
    may: ['applicant'],
    on: 'filed',
    lists: 'newest first',
    at: () => paths.inbox('zh'),
  },
  ...open(
    'it is how people come in, and out',
    'app/[locale]/sign-in/page.tsx',
    'app/[locale]/sign-in/code/page.tsx',
    'app/[locale]/sign-in/actions.ts#sendSignInCode',
    'app/[locale]/sign-in/actions.ts#signInAsDemoPerson',
    'app/[locale]/sign-in/actions.ts#signInWithProvider',
    'app/[locale]/sign-in/code/actions.ts#signInWithCode',
    'app/_parts/identity/actions.ts#endSession',
    'GET app/api/auth/[...nextauth]/route.ts',
  ),
  ...open(
    'it deals with the person who asks, and with nobody else',
    'GET app/api/session/route.ts',
    'POST app/api/session/route.ts',
    'app/[locale]/account/page.tsx',
    'app/[locale]/account/actions.ts#saveMyDetails',
    'app/[locale]/account/actions.ts#endSessionElsewhere',
    'app/[locale]/account/access/page.tsx',
    'app/[locale]/account/files/page.tsx',
    'app/[locale]/account/files/actions.ts#forgetFile',
    'app/[locale]/organisations/new/page.tsx',
    'app/[locale]/organisations/new/actions.ts#registerOrganisation',
  ),
  ...open(
    'it asks for the reference and a second fact',
    'app/[locale]/tracking/page.tsx',
    'app/[locale]/tracking/actions.ts#trackApplication',
  ),
  ...open(
    'it asks for the token of a link and for the number that the form says, five times at most, and tells nothing before',
    'app/[locale]/applications/signatures/[token]/page.tsx',
    'app/[locale]/applications/signatures/[token]/actions.ts#openToSign',
  ),
  ...open(
    'it begins a draft of whoever begins it, and nobody’s case is behind it',
    'app/[locale]/services/[service]/application/actions.ts#startAsGuest',
  ),
  ...open(
    'it deals with the guest whose key this browser holds, and with nobody else',
    'app/[locale]/applications/resumption/page.tsx',
    'app/[locale]/applications/resumption/actions.ts#sendResumeLink',
    'app/[locale]/applications/resumption/actions.ts#closeHere',
  ),
  ...open(
    'it asks for the token of a link and for the word that its guest chose, five times at most, and tells nothing before',
    'app/[locale]/applications/resumption/[token]/page.tsx',
    'app/[locale]/applications/resumption/[token]/actions.ts#openLink',
  ),
  ...open(
    'it leads whoever owns the draft to it, shows a guest’s to who has signed in where its key is, and tells others nothing',
    'app/[locale]/applications/[id]/handover/page.tsx',
  ),
  ...open('it is the mailbox of the demonstration alone', 'app/[locale]/mailbox/page.tsx'),
  ...open(
    'it reads published content only',
    'GET app/[locale]/route.tsx',
    'GET app/[locale]/services/route.tsx',
    'GET app/api/search/route.ts',
    'GET app/api/search/suggestions/route.ts',
    'GET app/api/recommendations/route.ts',
    'GET app/[locale]/recommendations/route.tsx',
    'GET app/api/recommendations/ledger/route.ts',
    'GET app/api/recommendations/ledger/[week]/route.ts',
    'GET app/api/recommendations/[locale]/route.ts',
    'app/[locale]/[page]/page.tsx',
    'GET app/[locale]/services/[service]/eligibility/answers/route.ts',
    'GET app/[locale]/eligibility/[audience]/answers/route.ts',
    'GET app/[locale]/services/[service]/eligibility/account/route.ts',
    'GET app/[locale]/eligibility/[audience]/account/route.ts',
    'GET app/api/catalogue/cpsv-ap.jsonld/route.ts',
    'GET app/api/catalogue/gbt-39554.json/route.ts',
    'GET app/api/catalogue/gbt-39554/[service]/route.ts',
    'GET app/api/openapi.json/route.ts',
    'GET app/api/code-lists/[edition]/route.ts',
  ),
  ...open(
    'it says what anybody needs to verify a document, and keeps nothing of what is verified',
    'GET app/[locale]/verification/route.tsx',
    'POST app/[locale]/verification/route.tsx',
    'GET app/.well-known/jwks.json/route.ts',
    'GET app/.well-known/jwt-vc-issuer/route.ts',
    'GET app/api/documents/status/route.ts',
  ),
  ...open(
    'it asks for the token of a link, which the holder of a document made for some days',
    'GET app/[locale]/verification/[token]/route.tsx',
  ),
  ...open(
    'it ends a link of whoever made it, and no other, by the act itself',
    'app/[locale]/account/documents/[id]/sharing/actions.ts#stopShare',
  ),
  ...open(
    'it gives a file to the holder of a document, and to others as if it did not exist',
    'GET app/api/documents/[id]/pdf/route.ts',
    'GET app/api/documents/[id]/calendar/route.ts',
  ),
  ...open(
    'it works out a result from what is sent, and keeps nothing of it',
    'POST app/[locale]/services/[service]/eligibility/answers/route.ts',
    'POST app/[locale]/eligibility/[audience]/answers/route.ts',
  ),
  ...open(
    'it tells whoever is signed in what their own account answers, takes no id, and keeps nothing',
    'POST app/[locale]/services/[service]/eligibility/account/route.ts',
    'POST app/[locale]/eligibility/[audience]/account/route.ts',
  ),
  ...open('it says that a page is missing', 'GET app/missing/[locale]/route.ts', 'HEAD app/missing/[locale]/route.ts'),
  ...open(
    'it takes what a device read, from our own pages, and asks nobody who they are',
    'POST app/api/usage/route.ts',
    'POST app/api/search/clicks/route.ts',
  ),
  ...open(
    'it only renders the pages of this list, which ask who is there',
    'GET app/read/[locale]/[...address]/route.tsx',
  ),
  ...open(
    'it asks the act, which gives staff a list of their departments, or a case of one of them, as a file, and others nothing',
    'POST app/api/staff/export/route.ts',
    'GET app/api/staff/applications/[id]/file/route.ts',
  ),
  ...open(
    'it asks the act, which gives a file to its owner, or to staff whose case carries it, and takes one, or what is typed, for a draft of one’s own',
    'POST app/api/applications/typed/route.ts',
    'POST app/api/files/route.ts',
    'GET app/api/files/[file]/route.ts',
    'POST app/api/files/uploads/route.ts',
    'HEAD app/api/files/uploads/[upload]/route.ts',
    'PATCH app/api/files/uploads/[upload]/route.ts',
  ),
  ...open('it says what a server of uploads understands', 'OPTIONS app/api/files/uploads/route.ts'),
  ...open(
    'it says how far the audit log reached day by day, in hashes that nobody can read',
    'GET app/.well-known/audit-heads.json/route.ts',
  ),
  ...open('it says whom to tell of a hole', 'GET app/.well-known/security.txt/route.ts'),
  ...open('it says whether the server is up', 'GET app/api/health/route.ts'),
  ...open('it answers the scheduler alone, by a secret', 'GET app/api/cron/route.ts'),
  ...open(
    'it shows a published service and one’s own drafts of it',
    'app/[locale]/services/[service]/application/page.tsx',
  ),
  ...['organisations', 'supervision', 'searches', 'recommendations', 'audit'].map((name) => ({
    door: `${desk}/${name}/page.tsx`,
    may: supervising,
    room: `/zh/staff/${name}`,
  })),
  ...opinionsAndAbsences,
  ...atCounter,
  ...supervision,
  ...guideWords,
  { door: `${desk}/search/page.tsx`, may: [...staffHere, 'elsewhere', 'administrator'], room: '/zh/staff/search' },
  { door: `${desk}/snippets/page.tsx`, may: [...staffHere, 'elsewhere', 'administrator'], room: '/zh/staff/snippets' },
  ...open(
    'it keeps reasons for a department of one’s own posts, and does not exist for others',
    `${desk}/snippets/actions.ts#keepReason`,
    `${desk}/snippets/actions.ts#removeReason`,
  ),
];
