// `npm run staff -- appoint|dismiss EMAIL DEPARTMENT ROLE`: gives a member of staff a post, or ends
// it.
import { openAt } from '#db/open.ts';
import { appoint, type AppointmentRefusal } from '#lib/identity/appoint.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { roles, type Role } from '#lib/kernel/context.ts';
import { createVault, parseKeys } from '#lib/kernel/vault.ts';
import { readSettings } from './steps/settings.ts';
import { say, stop } from './steps/say.mjs';

const usage = `npm run staff -- appoint|dismiss EMAIL DEPARTMENT ROLE
DEPARTMENT is an id of departments.yaml, or "*" for an administrator; ROLE is one of ${roles.join(', ')}.`;

const [change, email, department, role] = process.argv.slice(2);
if ((change !== 'appoint' && change !== 'dismiss') || !email || !department || !isRole(role)) stop(usage);
const { findDepartment } = readContent().catalogue;
const isPlace = role === 'administrator' ? department === '*' : findDepartment(department) !== undefined;
if (!isPlace) stop(`${department} is no department for the role ${role}.\n${usage}`);

const { place, keys } = readSettings(process.env);
const vault = createVault(parseKeys(keys.TONGBAN_KEYS, keys.TONGBAN_INDEX_KEY));
const { db, close } = await openAt(place).catch((error: Error) => stop(error.message));
const post = { department, role };
const done = await appoint({ db, vault, now: () => new Date() }, { email, post, change });
await close();

const refusals: Record<AppointmentRefusal['code'], string> = {
  unknown_person: `Nobody has an account with ${email}: they sign in once themselves first.`,
  nothing_to_change: `Nothing to change: ${email} ${change === 'appoint' ? 'holds this post already' : 'does not hold this post'}.`,
};
if (!done.ok) stop(refusals[done.refusal.code]);
say(`${email} ${change === 'appoint' ? 'is now' : 'is no longer'} ${role} in ${department}.`);

function isRole(text: string | undefined): text is Role {
  return roles.some((role) => role === text);
}
