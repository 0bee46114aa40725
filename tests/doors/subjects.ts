import { randomUUID } from 'node:crypto';
import { newId } from '#db/schema/columns.ts';
import type { Database } from '#db/client.ts';
import { filledIn } from '#demonstration/answers.ts';
import type { Citizen } from '#demonstration/people.ts';
import { createRandom } from '#demonstration/random.ts';
import { people } from '#db/schema/identity.ts';
import { memberships, organisations } from '#db/schema/organisations.ts';
import { acceptFiling } from '#lib/applications/intake/accept-filing.ts';
import type { Application } from '#lib/applications/application.ts';
import { decide } from '#lib/applications/staff/decide.ts';
import { askForExtension } from '#lib/applications/staff/extend.ts';
import { propose } from '#lib/applications/staff/propose.ts';
import { requestCorrection } from '#lib/applications/intake/request-correction.ts';
import type { OnCase } from '#lib/applications/staff/staff-act.ts';
import { askForRevocation } from '#lib/applications/after-decision/revoke.ts';
import { stop } from '#lib/applications/staff/stop.ts';
import { insertDraft } from '#lib/applications/case/store.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { takeOver } from '#lib/applications/staff/take-over.ts';
import { issueDocuments } from '#lib/documents/issue/issue-documents.ts';
import { listCaseDocuments } from '#lib/documents/list-case-documents.ts';
import { formSchema, type Form } from '#lib/forms/form.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import { testContent } from '#lib/catalogue/testing.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Vault } from '#lib/kernel/vault.ts';
import { companyCode, department, type Cast, type Member } from './cast.ts';
import { handInPicture, pictures } from './pictured.ts';
import { addressIn, codeFor, wantingProof } from './proved.ts';
import { openToSign, signedBySomebody, signerIn } from './signed.ts';

/** The thing a door is tried on: a case at a stage of its life, an organisation, or an unchecked one. */
export type Stage = 'company' | 'claim' | 'issued' | CaseStage;
type CaseStage =
  | 'draft'
  | 'outdated'
  | 'signing'
  | 'unproved'
  | 'atCounter'
  | 'filed'
  | 'paired'
  | 'pictured'
  | 'correction'
  | 'accepted'
  | 'owned'
  | 'stopped'
  | 'proposed'
  | 'extensionAsked'
  | 'proposedToSeveral'
  | 'refused'
  | 'approved'
  | 'revocationAsked';
export type Owner = 'citizen' | 'handler' | 'insider';
export type Subject = {
  id: string;
  /** The neighbour's open invitation; for a claim, the case it is checked on; for an issued case, its newest document; for a pictured one, its picture; for one that waits for signatures, the neighbour's; for one with an address to prove, the code; for a paired one, another. */
  part: string;
  version: number;
  reference: string;
  name: string;
  stage: Stage;
  owner: Owner;
  /** A colleague of every role, who could own it. */
  colleague?: string;
};

/** A nonexistent subject of the same kind. */
export const unknown = (like: Subject): Subject => ({
  ...like,
  ...{ id: randomUUID(), part: like.part && randomUUID(), name: `${like.name.slice(0, -1)}無` },
});

const members = ['representative', 'colleague'] as const;

/** The id of a membership, so that a form can name it. */
export const memberOf = (id: string, member: (typeof members)[number]): string =>
  `${id.slice(0, -1)}${((parseInt(id.slice(-1), 16) + 1 + members.indexOf(member)) % 16).toString(16)}`;

type Keeping = { db: Database; vault: Vault; cast: Cast; canary: string };

export const makeSubject = (keeping: Keeping, stage: Stage, owner: Owner): Promise<Subject> =>
  stage === 'company'
    ? makeCompany(keeping)
    : stage === 'claim'
      ? makeClaim(keeping)
      : stage === 'issued'
        ? makeIssued(keeping, owner)
        : makeCase(keeping, stage, owner);

/** An organisation that the handler represents with a colleague, and that has invited the neighbour. */
async function makeCompany({ db, cast, canary }: Keeping): Promise<Subject> {
  const id = newId();
  const part = newId();
  const name = `${canary}公司${id.slice(-6)}`;
  const { id: personId } = cast.actors.handler;
  const colleague = newId();
  await db.insert(people).values({ id: colleague, name: `${canary}同事` });
  await db.insert(organisations).values({ id, creditCode: id, name });
  await db.insert(memberships).values([
    { id: memberOf(id, 'representative'), organisationId: id, personId, role: 'legal_representative' },
    { id: memberOf(id, 'colleague'), organisationId: id, personId: colleague, role: 'handler' },
    { id: part, organisationId: id, invitedEmail: `${canary}neighbour@mail.example`, role: 'handler' },
  ]);
  return { id, part, name, version: 0, reference: '', stage: 'company', owner: 'handler' };
}

/** An unchecked organisation with a case that waits for acceptance. */
async function makeClaim(keeping: Keeping): Promise<Subject> {
  const company = await makeCompany(keeping);
  const { id: part, reference } = await makeCase(keeping, 'filed', 'handler', company.id);
  return { ...company, part, reference, stage: 'claim' };
}

/** An approved case with its documents. */
async function makeIssued(keeping: Keeping, owner: Owner): Promise<Subject> {
  const { db, vault } = keeping;
  const found = await makeCase(keeping, 'approved', owner);
  await issueDocuments({ ...testContent(), db, vault, now: () => new Date(), issuer: 'https://portal.test' });
  const [document] = (await listCaseDocuments({ db }, found.id)).toReversed();
  return { ...found, part: document?.id ?? '', stage: 'issued' };
}

/** Makes a case by the acts of real people, with `canary` in its answers. */
async function makeCase(
  keeping: Keeping,
  stage: CaseStage,
  owner: Owner,
  company = keeping.cast.company,
): Promise<Subject> {
  const { db, vault, cast, canary } = keeping;
  const as = (who: Member): ApplicationContext => ({
    ...{ ...contentFor(stage), db, vault, scanner: undefined, channels: ['email' as const] },
    now: () => new Date(),
    actor: cast.actors[who],
  });
  const id = newId();
  const name = `${canary}申请人${id.slice(-6)}`;
  const organisationId = owner === 'handler' ? company : null;
  await insertDraft(
    { db, vault },
    {
      ...{ id, department, organisationId, locale: 'zh', at: new Date() },
      form: formAt(stage),
      applicantName: name,
      ...(stage === 'atCounter' ? await entered(keeping) : { applicantId: cast.actors[owner].id }),
      service,
      answers:
        stage === 'draft'
          ? {}
          : {
              ...{ detail: `${canary}答`, phone: '13800138000' },
              ...(stage === 'signing' && signerIn(canary)),
              ...(stage === 'unproved' && addressIn(canary)),
            },
    },
  );
  if (stage === 'draft') taken(await answerPages(as(owner), { applicationId: id, pages: ownAnswers() }));
  if (stage === 'draft' || stage === 'outdated' || stage === 'atCounter')
    return { id, part: '', version: 0, reference: '', name, stage, owner };
  if (stage === 'unproved')
    return { id, part: await codeFor(as(owner), id), version: 0, reference: '', name, stage, owner };
  if (stage === 'signing') {
    taken(await submit(as(owner), { applicationId: id, idempotencyKey: randomUUID() }));
    const part = await openToSign({ applicant: as(owner), signer: as('neighbour') }, id);
    return { id, part, version: 0, reference: '', name, stage, owner };
  }
  const part =
    stage === 'pictured'
      ? await handInPicture(as(owner), id)
      : stage === 'paired'
        ? (await makeCase(keeping, 'filed', owner, company)).id
        : '';
  let application = taken(await submit(as(owner), { applicationId: id, idempotencyKey: randomUUID() }));
  for (const step of ways[stage])
    application = await step(as, { applicationId: id, version: application.version }, application);
  const colleague = cast.actors.insider.id;
  const { version, reference } = application;
  return { id, part, version, reference: reference ?? '', name, stage, owner, colleague };
}

/** Somebody without an account, whom the intake officer enters at the counter. */
async function entered({ db, cast }: Keeping): Promise<{ applicantId: string; filedById: string }> {
  const applicantId = newId();
  await db.insert(people).values({ id: applicantId });
  return { applicantId, filedById: cast.actors.intake.id };
}

/** The city as if its services asked what the cases answer, and at one stage wanted two approvers. */
function contentFor(stage: CaseStage): ReturnType<typeof testContent> {
  const content = testContent();
  if (stage === 'draft') return content;
  const findGuide: typeof content.catalogue.findGuide = (id) => {
    const guide = content.catalogue.findGuide(id);
    return guide && (stage === 'proposedToSeveral' ? { ...guide, approvers: 2 } : guide);
  };
  return { ...content, catalogue: { ...content.catalogue, findGuide, formOf: () => formAt(stage) } };
}

/** The portal's own form for a draft; another one for what stands apart from the portal's questions. */
function formAt(stage: CaseStage): Form {
  if (stage === 'draft') return ownForm();
  if (stage === 'unproved') return wantingProof(form);
  return stage === 'signing' ? signedBySomebody(form) : form;
}

const service = 'food-business-licence';

/** The form that the portal has for the service. */
export function ownForm(): Form {
  const { catalogue } = testContent();
  const guide = catalogue.findGuide(service);
  const found = guide && catalogue.formOf(guide);
  if (!found) throw new Error('The service is not online');
  return found;
}

/** Everything that the portal’s form asks for. */
function ownAnswers(): ReturnType<typeof filledIn> {
  const applicant: Citizen = {
    ...{ id: newId(), name: '林小雨', posts: [], locale: 'zh', phone: '13800138000' },
    ...{ residentId: '11010519491231002X', birth: '1949-12-31', woman: true },
  };
  const company = { id: newId(), name: '公司', creditCode: companyCode, representative: applicant, handler: applicant };
  return filledIn(ownForm(), { applicant, company, service, random: createRandom(1), today: dayOf(new Date()) });
}

type Step = (as: (who: Member) => ApplicationContext, on: OnCase, found: Application) => Promise<Application>;

const accept: Step = async (as, on) => taken(await acceptFiling(as('intake'), { ...on, missing: 'received' }));
/** The reviewer of the cast owns it, whomever it was given to. */
const own: Step = async (as, on, found) =>
  found.assigneeId === as('reviewer').actor.id
    ? found
    : taken(await takeOver(as('reviewer'), { ...on, reason: '由我办理' }));
const pause: Step = async (as, on) =>
  taken(await stop(as('reviewer'), { ...on, ground: 'inspection', reason: '现场核查' }));
const correct: Step = async (as, on) =>
  taken(await requestCorrection(as('intake'), { ...on, items: [{ page: 'about', what: '请写清楚' }] }));
const suggest: Step = async (as, on) => taken(await propose(as('reviewer'), { ...on, outcome: 'approve', reason: '' }));
const approve: Step = async (as, on) =>
  taken(await decide(as('approver'), { ...on, outcome: 'approve', reason: '符合条件' }));

const refuse: Step = async (as, on) =>
  taken(await decide(as('approver'), { ...on, outcome: 'refuse', reason: '不符合条件' }));
const askForTime: Step = async (as, on) =>
  taken(await askForExtension(as('reviewer'), { ...on, days: 5, reason: '需要核实' }));
const doubt: Step = async (as, on) => taken(await askForRevocation(as('reviewer'), { ...on, reason: '材料不实' }));

const ways: Record<Exclude<CaseStage, 'draft' | 'outdated' | 'signing' | 'unproved' | 'atCounter'>, Step[]> = {
  filed: [],
  paired: [],
  pictured: [],
  correction: [correct],
  accepted: [accept],
  owned: [accept, own],
  stopped: [accept, own, pause],
  proposed: [accept, own, suggest],
  extensionAsked: [accept, own, askForTime],
  proposedToSeveral: [accept, own, suggest],
  refused: [accept, own, suggest, refuse],
  approved: [accept, own, suggest, approve],
  revocationAsked: [accept, own, suggest, approve, doubt],
};

function taken<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The stage was not reached: ${result.refusal.code}`);
  return result.value;
}

const both = (text: string) => ({ zh: text, en: text });
const form = formSchema.parse({
  version: 1,
  pages: [
    {
      id: 'about',
      title: both('About'),
      fields: [
        { kind: 'text', id: 'detail', label: both('Detail') },
        { kind: 'phone', id: 'phone', label: both('Phone') },
      ],
    },
    {
      id: 'photos',
      title: both('Photos'),
      fields: [{ kind: 'file', id: pictures, label: both('Photo'), optional: true }],
    },
  ],
});
