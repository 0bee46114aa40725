import { and, eq, inArray, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { files, fileUses } from '#db/schema/files.ts';
import { recusals } from '#db/schema/recusals.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { isId } from '#lib/kernel/id.ts';
import { organisationsOf } from '#lib/organisations/read.ts';

/** A person's own draft or case, or one of an organisation they act for. */
const isMine = (db: Database, personId: string): SQL | undefined =>
  or(
    and(eq(applications.applicantId, personId), isNull(applications.organisationId)),
    sql`${applications.organisationId} = any(array(${organisationsOf(db, personId)}))`,
  );

/** What an officer enters at the counter for its applicant, until it is filed. */
const isEnteredBy = (personId: string): SQL | undefined =>
  and(eq(applications.filedById, personId), eq(applications.status, 'draft'));

/** A case of a department where the actor holds a post; never their own. */
const isOfMyDesk = (db: Database, { id, posts }: Actor): SQL | undefined =>
  and(
    inArray(
      applications.department,
      posts.map(({ department }) => department),
    ),
    ne(applications.status, 'draft'),
    ne(applications.applicantId, id),
    notInArray(
      applications.id,
      db
        .select({ id: recusals.applicationId })
        .from(recusals)
        .where(and(eq(recusals.personId, id), isNull(recusals.endedAt))),
    ),
    sql`(${applications.organisationId} is null or not ${applications.organisationId} = any(array(${organisationsOf(db, id)})))`,
  );

/** A case of one's desk, or what one enters at the counter. */
const isOfMyWork = (db: Database, actor: Actor): SQL | undefined => or(isOfMyDesk(db, actor), isEnteredBy(actor.id));

type Asked = { applicationId: string; personId: string };

/** A draft or case that takes files now, with whose they become: a person's, or the organisation's it is for. */
export type Taking = { id: string; ownerId: string; organisationId: string | null; status: string };

const taking = ['draft', 'correction_requested'] as const;

/** `lock` keeps others from sending it, or from giving it more files, until the transaction ends. */
export async function findMine(
  db: Database,
  { applicationId, personId, lock = false }: Asked & { lock?: boolean },
): Promise<(Taking & { isOpen: boolean }) | undefined> {
  if (!isId(applicationId)) return undefined;
  const query = db
    .select({
      ...{ id: applications.id, organisationId: applications.organisationId, status: applications.status },
      ...{ applicantId: applications.applicantId, filedById: applications.filedById },
      signingSince: applications.signingSince,
    })
    .from(applications)
    .where(and(eq(applications.id, applicationId), or(isMine(db, personId), isEnteredBy(personId))));
  const [row] = await (lock ? query.for('update') : query);
  if (!row) return undefined;
  const { applicantId, filedById, signingSince, ...found } = row;
  const ownerId = filedById === personId ? applicantId : personId;
  return { ...found, ownerId, isOpen: !signingSince && taking.some((status) => status === found.status) };
}

/** True if the actor may read the files of this application: as its owner, or as staff who deal with it. */
export async function maySee(db: Database, actor: Actor, applicationId: string): Promise<boolean> {
  if (!isId(applicationId)) return false;
  const of = or(isMine(db, actor.id), actor.posts.length > 0 ? isOfMyWork(db, actor) : undefined);
  const found = await db
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.id, applicationId), of));
  return found.length > 0;
}

/** A file of the person's own, or of an organisation they act for. */
export const isOwned = (db: Database, personId: string): SQL | undefined =>
  or(
    and(eq(files.personId, personId), isNull(files.organisationId)),
    sql`${files.organisationId} = any(array(${organisationsOf(db, personId)}))`,
  );

/** As the owner of a file, or through a case of one's desk that carries it. */
export type Way = { through: { applicationId: string; department: string } | undefined };

/** How the actor may open a file; undefined where they may not. */
export async function findWay(db: Database, actor: Actor, fileId: string): Promise<Way | undefined> {
  if (!isId(fileId)) return undefined;
  const owned = await db
    .select({ id: files.id })
    .from(files)
    .where(and(eq(files.id, fileId), isOwned(db, actor.id)));
  if (owned.length > 0) return { through: undefined };
  if (actor.posts.length === 0) return undefined;
  const [carried] = await db
    .select({ applicationId: fileUses.applicationId, department: applications.department })
    .from(fileUses)
    .innerJoin(applications, eq(applications.id, fileUses.applicationId))
    .where(and(eq(fileUses.fileId, fileId), isOfMyWork(db, actor)))
    .limit(1);
  return carried && { through: carried };
}

/** A case that carries a file, whoever deals with it. */
export async function findCarrier(db: Database, fileId: string): Promise<string | undefined> {
  if (!isId(fileId)) return undefined;
  const [carried] = await db
    .select({ applicationId: fileUses.applicationId })
    .from(fileUses)
    .innerJoin(applications, eq(applications.id, fileUses.applicationId))
    .where(and(eq(fileUses.fileId, fileId), ne(applications.status, 'draft')))
    .limit(1);
  return carried?.applicationId;
}
