import { verifyCases } from '#lib/applications/case/verify.ts';
import { verifySignatures } from '#lib/applications/signatures/verify-signatures.ts';
import { verifyPosts } from '#lib/identity/verify-posts.ts';
import type { Context } from '#lib/kernel/context.ts';
import { verifyOrganisations } from '#lib/organisations/verify.ts';

type Verified = { cases: number; organisations: number; posts: number; faults: string[] };

/** Compares every case, company, member, post and signature with the log; gives a line for each that differs. */
export async function verifyRecords(ctx: Pick<Context, 'db' | 'vault'>): Promise<Verified> {
  const cases = await verifyCases(ctx);
  const accounts = await verifyOrganisations(ctx);
  const posts = await verifyPosts(ctx);
  const signed = await verifySignatures(ctx);
  const faults = [
    ...cases.broken.flatMap(({ applicationId, breaks }) =>
      breaks.map((one) => `case ${applicationId}: ${JSON.stringify(one)}`),
    ),
    ...accounts.differing.map(
      ({ organisationId, says, log }) => `organisation ${organisationId}: its account says ${says}, the log ${log}`,
    ),
    ...accounts.strangers.map(
      ({ organisationId, personId, says, log }) =>
        `organisation ${organisationId}: person ${personId} is ${says}, by the log ${log}`,
    ),
    ...posts.differing.map(
      ({ personId, department, post, kind }) => `post of person ${personId}, ${post} in ${department}: ${kind}`,
    ),
    ...signed.differing.map(({ applicationId, kind }) => `signatures of application ${applicationId}: ${kind}`),
  ];
  return { cases: cases.cases, organisations: accounts.organisations, posts: posts.posts, faults };
}
