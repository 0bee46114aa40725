// `npm run staff -- appoint|dismiss EMAIL DEPARTMENT POST`: gives a member of staff a post, or ends it; the cases that
// they own by it go to colleagues.
// `npm run staff -- skill|unskill EMAIL SERVICE`: says that they know a service, whose cases then go to them first.
// `npm run staff -- rebind EMAIL`: frees an account from the identity it is bound to.
import { openAt } from '#db/open.ts';
import { appoint, rebind, type AppointmentRefusal } from '#lib/identity/appoint.ts';
import { declareSkill, type SkillRefusal } from '#lib/applications/system/declare-skill.ts';
import { endPost } from '#lib/applications/system/end-post.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const { findDepartment, findPost, listPosts } = readContent().catalogue;
const posts = listPosts();
const usage = `npm run staff -- appoint|dismiss EMAIL DEPARTMENT POST, or: npm run staff -- rebind EMAIL, or: npm run staff -- skill|unskill EMAIL SERVICE
DEPARTMENT is an id of departments.yaml, or "*" for a post of the whole city; POST is one of posts.yaml: ${posts.map(({ id }) => id).join(', ')}.`;

const [change, email, department, post] = process.argv.slice(2);
const act = change === 'rebind' && email ? { email } : (aSkill() ?? anAppointment());

const { place, keys } = readSettings(process.env);
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
const ctx = { db, vault, now: () => new Date() };
const done = await run();
await close();

const refusals: Record<(AppointmentRefusal | SkillRefusal)['code'], string> = {
  unknown_person: `Nobody has an account with ${email}: they sign in once themselves first.`,
  unknown_service: `There is no service ${department}.`,
  nothing_to_change: `Nothing to change: ${email} ${nothing()}.`,
};
if (!done.ok) stop(refusals[done.refusal.code]);
if (change === 'rebind') say(`${email} is bound to the next identity that signs in with this address.`);
else if ('service' in act)
  say(`${email} ${act.change === 'skill' ? 'knows' : 'no longer counts as knowing'} ${act.service}.`);
else say(`${email} ${change === 'appoint' ? 'is now' : 'is no longer'} ${post} in ${department}.${moved()}`);

function run() {
  if ('service' in act) return declareSkill({ ...ctx, ...readContent() }, act);
  if (!('post' in act)) return rebind(ctx, act.email);
  return act.change === 'appoint'
    ? appoint(ctx, act)
    : endPost({ ...ctx, ...readContent(), scanner: undefined, channels: [] }, act);
}

function moved(): string {
  const cases = done.ok && done.value && 'moved' in done.value ? done.value.moved : 0;
  return cases > 0 ? ` ${cases} of their cases ${cases === 1 ? 'has' : 'have'} gone to colleagues.` : '';
}

function anAppointment() {
  if ((change !== 'appoint' && change !== 'dismiss') || !email || !department || !post) stop(usage);
  const named = findPost(post);
  if (!named) stop(usage);
  const isPlace = named.wholeCity ? department === '*' : findDepartment(department) !== undefined;
  if (!isPlace) stop(`${department} is no department for the post ${post}.\n${usage}`);
  return { email, post: { department, post }, change } as const;
}

function aSkill() {
  if ((change !== 'skill' && change !== 'unskill') || !email || !department) return undefined;
  return { email, service: department, change } as const;
}

function nothing(): string {
  if (change === 'skill' || change === 'unskill') return 'stands so already';
  if (change === 'rebind') return 'is bound to no identity';
  return change === 'appoint' ? 'holds this post already' : 'does not hold this post';
}
