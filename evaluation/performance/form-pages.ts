import { eq } from 'drizzle-orm';
import type { Database } from '#db/client.ts';
import { openAt } from '#db/open.ts';
import { applications } from '#db/schema/applications.ts';
import { sessions } from '#db/schema/identity.ts';
import { keepForm } from '#lib/applications/case/form-store.ts';
import { start } from '#lib/applications/draft/start.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { isEntriesField } from '#lib/forms/field-kinds.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { demonstrationKeys } from '#scripts/steps/keys.ts';
import type { Citizen } from './citizen.ts';
import { processorTime } from './load.ts';
import { atMost, type Figure } from './report.ts';
import type { Stage } from './stage.ts';

const service = 'company-registration';
const sizes = { few: 4, many: 40 };

/** What a page of forty questions costs beside one of four: the same questions of the same draft, on other pages. */
export async function formPageFigures({ portal, postgres }: Stage, { cookie }: Citizen): Promise<Figure[]> {
  const { db, close } = await openAt({ kind: 'postgres', url: postgres.url });
  const { id, form } = await draftOf(db);
  const costOf = async (size: number) => {
    const formHash = await keepForm(db, regrouped(form, size));
    await db.update(applications).set({ formHash }).where(eq(applications.id, id));
    const url = `${portal.url}/zh/applications/${id}/pages/asked`;
    return processorTime({ pid: portal.pid, cookie, url }, 400);
  };
  const [few, many] = [await costOf(sizes.few), await costOf(sizes.many)];
  await close();
  const told = `${many.toFixed(2)} ms, of ${sizes.few} ${few.toFixed(2)} ms`;
  return [atMost(`Form page of ${sizes.many} questions (${told})`, many / few, { bar: 1.5, unit: '×' })];
}

/** A draft of the citizen who is signed in; one whose questions only moved goes on with its form. */
async function draftOf(db: Database): Promise<{ id: string; form: Form }> {
  const keys = demonstrationKeys('.data/keys.json');
  const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
  const [session] = await db.select({ id: sessions.userId }).from(sessions).limit(1);
  const actor = { id: session?.id ?? '', name: '', posts: [] };
  const ctx = { ...readContent(), db, vault, actor, scanner: undefined, channels: [], now: () => new Date() };
  const begun = await start(ctx, { service, locale: 'zh' });
  if (!begun.ok) throw new Error(`The draft was refused: ${begun.refusal.code}`);
  return begun.value;
}

/** The form with its first questions on one page, and others each on a page of its own; pages with a condition stay. */
function regrouped(form: Form, size: number): Form {
  const always = form.pages.filter(({ showIf }) => !showIf).flatMap(({ fields }) => fields);
  const isApart = (field: FormPage['fields'][number]) => field.kind === 'file' || isEntriesField(field);
  const asked: FormPage['fields'] = always.filter((field) => !isApart(field)).slice(0, size);
  if (asked.length < size) throw new Error(`${service} asks everybody ${asked.length} questions only`);
  const title = { zh: '页', en: 'Page' };
  const rest = always.filter((field) => !asked.includes(field));
  return {
    ...form,
    pages: [
      { id: 'asked', title, fields: asked },
      ...rest.map((field) => ({ id: `rest-${field.id}`, title, fields: [field] })),
      ...form.pages.filter(({ showIf }) => showIf),
    ],
  };
}
