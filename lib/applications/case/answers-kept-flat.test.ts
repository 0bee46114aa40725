import { eq } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import { applications, submissions } from '#db/schema/applications.ts';
import { test } from '#db/testing.ts';
import { record } from '#lib/audit/record.ts';
import { asTyped } from '#lib/forms/read-answers.ts';
import { documentOf } from '#lib/forms/readable-copy.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { testVault } from '#lib/kernel/testing.ts';
import type { Application } from '#lib/applications/application.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { termsOf } from '#lib/applications/life/terms.ts';
import { aCitizen, aFilledDraft, find, granted } from '#lib/applications/testing/testing.ts';
import { writeStep } from './event-store.ts';
import { subjectOf } from './record-event.ts';
import { verifyCases } from './verify.ts';

/** Answers as they were kept before there were values. */
const flat = ({ form, answers }: Application): Answers =>
  Object.fromEntries(
    form.pages
      .flatMap(({ fields }) => fields)
      .flatMap((field) => Object.entries(asTyped(field, answers[field.id])))
      .map(([name, typed]) => [name, typed.join(',')]),
  );

const keepFlat = async (db: Database, application: Application) =>
  db
    .update(applications)
    .set({ answers: testVault.seal(JSON.stringify(flat(application)), `applications.answers:${application.id}`) })
    .where(eq(applications.id, application.id));

test('a draft that was begun with flat answers opens with values and can be sent', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const draft = await find(db, applicationId);
  await keepFlat(db, draft);

  expect((await find(db, applicationId)).answers).toEqual(draft.answers);
  expect(granted(await submit(ctx, { applicationId, idempotencyKey: newId() })).answers).toEqual(draft.answers);
});

test('a case that was sent with flat answers still verifies, and shows values', async ({ db }) => {
  const ctx = await aCitizen(db);
  const applicationId = await aFilledDraft(ctx);
  const draft = await find(db, applicationId);
  const guide = ctx.catalogue.findGuide(draft.service);
  if (!guide) throw new Error('The service is gone');
  const { written } = writeStep(ctx, draft, {
    ...{ step: 'submit', status: 'submitted', actorId: ctx.actor.id, at: ctx.now(), facts: {} },
    sent: {
      ...{ answers: flat(draft), document: documentOf(draft.form, draft.answers, 'zh') },
      ...{ terms: termsOf(guide), locale: 'zh' },
    },
  });
  await written;
  const logged = { actorId: ctx.actor.id, action: 'submit', subject: subjectOf(applicationId), at: ctx.now() };
  await record(db, testVault, logged);

  const broken = async () => (await verifyCases({ db, vault: testVault })).broken;
  expect(await broken()).toEqual([]);
  expect((await readMyCase(ctx, applicationId))?.submissions.map(({ answers }) => answers)).toEqual([draft.answers]);
  const [frozen] = await db.select().from(submissions);
  const answers = testVault.seal(JSON.stringify(draft.answers), `submissions.answers:${frozen!.id}`);
  await db.update(submissions).set({ answers });
  expect(await broken()).toEqual([{ applicationId, breaks: [{ sequence: 1, kind: 'submission-altered' }] }]);
});
