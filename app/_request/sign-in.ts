import 'server-only';
import { randomUUID } from 'node:crypto';
import { after } from 'next/server';
import { sendCode } from '#lib/identity/send-code.ts';
import { listDemoPeople, type DemoRole } from '#lib/identity/demonstration.ts';
import { recordFailedSignIn } from '#lib/identity/record-sign-in.ts';
import { proveCode, type CodeRefusal } from '#lib/identity/sign-in-code.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { ok, err, type Result } from '#lib/kernel/result.ts';
import { environment } from '#app/_server/environment.ts';
import { sendLettersNow } from '#app/_server/letters.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { awaitCode, findPendingSignIn, forgetPendingSignIn } from './pending-sign-in.ts';
import { paths } from './paths.ts';
import { enter, signIn } from './session.ts';
import { safeReturnPath } from './safe-return-path.ts';

type Asking = PortalContext<Actor | null>;
type Entered = { next?: string | undefined };
type Way = { locale: Locale; next?: string | undefined };

/** Sends a code to an address; the answer is the same for known and unknown addresses. */
export async function askForCode(ctx: Asking, { email, locale, next }: Way & { email: string }): Promise<Result<null>> {
  const before = await findPendingSignIn(ctx.now());
  const browser = before?.browser ?? randomUUID();
  await sendCode(ctx, { email, browser, locale });
  await awaitCode({ email, browser, next: safeReturnPath(next) }, ctx.now());
  after(sendLettersNow);
  return ok(null);
}

export type EnterRefusal = CodeRefusal | { code: 'no_code_asked' };

export async function enterWithCode(
  ctx: Asking,
  { code, locale }: { code: string; locale: Locale },
): Promise<Result<Entered, EnterRefusal>> {
  const pending = await findPendingSignIn(ctx.now());
  if (!pending) return err({ code: 'no_code_asked' });
  const proved = await proveCode(ctx, { email: pending.email, browser: pending.browser, code, locale });
  if (!proved.ok) {
    await recordFailedSignIn(ctx, proved.refusal.code);
    return proved;
  }
  await enter(ctx, { ...proved.value, method: 'code' });
  await forgetPendingSignIn();
  return ok({ next: safeReturnPath(pending.next) });
}

/** Signs in as a person of the demonstration; there are none in production. */
export async function enterAsDemoPerson(
  ctx: Asking,
  { role, next, locale }: Way & { role: DemoRole },
): Promise<Result<Entered, { code: 'no_demonstration' }>> {
  if (environment().mode !== 'demonstration') return err({ code: 'no_demonstration' });
  const person = (await listDemoPeople(ctx.db)).find((one) => one.role === role);
  if (!person) return err({ code: 'no_demonstration' });
  await enter(ctx, { personId: person.id, method: 'demonstration' });
  const isStaff = role !== 'citizen' && role !== 'handler';
  return ok({ next: safeReturnPath(next) ?? (isStaff ? paths.staff.desk(locale) : undefined) });
}

export async function goToProvider(_: Asking, { locale, next }: Way): Promise<Result<null, { code: 'no_provider' }>> {
  if (!environment().oidc) return err({ code: 'no_provider' });
  await signIn('oidc', { redirectTo: safeReturnPath(next) ?? paths.applications(locale) });
  return ok(null);
}
