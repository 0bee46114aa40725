import { openAt } from '#db/open.ts';
import { newId } from '#db/schema/columns.ts';
import { people, sessions } from '#db/schema/identity.ts';
import { insertDraft } from '#lib/applications/case/store.ts';
import { formSchema } from '#lib/forms/form.ts';
import { hashOfToken } from '#lib/identity/session.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';

const both = (text: string) => ({ zh: text, en: text });
/** Each takes ten files; none is needed. */
const fields = Array.from({ length: 60 }, (_, at) => ({
  kind: 'file' as const,
  optional: true,
  id: `file-${at}`,
  label: both('File'),
}));

export type Sender = { cookie: string; applicationId: string; fields: string[] };

/** Somebody signed in, with a draft that takes files. */
export async function aSenderAt(url: string): Promise<Sender> {
  const keys = demonstrationKeys('.data/keys.json');
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  const { db, close } = await openAt({ kind: 'postgres', url });
  const [personId, applicationId, token] = [newId(), newId(), newId()];
  await db.insert(people).values({ id: personId, name: '林小雨', email: 'sender@people.example' });
  const expires = new Date(Date.now() + 3_600_000);
  await db
    .insert(sessions)
    .values({ sessionToken: hashOfToken(token), userId: personId, expires, method: 'demonstration' });
  const form = formSchema.parse({ version: 1, pages: [{ id: 'about', title: both('About'), fields }] });
  const draft = { id: applicationId, form, applicantId: personId, organisationId: null, applicantName: '林小雨' };
  await insertDraft(
    { db, vault },
    { ...draft, department: 'market', service: 'food-business-licence', locale: 'zh', answers: {}, at: new Date() },
  );
  await close();
  return { cookie: `tongban.sessionToken=${token}`, applicationId, fields: fields.map(({ id }) => id) };
}
