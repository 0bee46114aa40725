import 'server-only';
import { cookies } from 'next/headers';
import { z } from 'zod';
import { theVault } from '#app/_server/database.ts';
import { cookieName, cookieOptions } from './cookies.ts';

/** What somebody asked to take along from “Do I qualify?” into the application of a service: texts as they were typed. */
const carried = z.object({ service: z.string(), typed: z.record(z.string(), z.string()), until: z.number() });

const place = 'cookie.carried-answers:';
const name = () => cookieName('carried-answers');
/** Long enough to sign in. */
const lasts = 30 * 60 * 1000;
/** Browsers drop a cookie of more than 4 kB. */
const largest = 2000;

/** Keeps the answers in a sealed cookie for half an hour; too many are left out. */
export async function carryAnswers(service: string, typed: Record<string, string>, now: Date): Promise<void> {
  const text = JSON.stringify({ service, typed, until: now.getTime() + lasts });
  if (text.length > largest) return;
  (await cookies()).set(name(), theVault().seal(text, place), { ...cookieOptions(), maxAge: lasts / 1000 });
}

/** The answers that were taken along into this service. */
export async function findCarried(service: string, now: Date): Promise<Record<string, string>> {
  const sealed = (await cookies()).get(name())?.value;
  if (!sealed) return {};
  try {
    const found = carried.parse(JSON.parse(theVault().open(sealed, place)));
    return found.service === service && now.getTime() < found.until ? found.typed : {};
  } catch {
    // The cookie is altered or its key is gone: the form is filled in by hand.
    return {};
  }
}

export const forgetCarried = async (): Promise<void> => {
  (await cookies()).delete({ name: name(), ...cookieOptions() });
};
