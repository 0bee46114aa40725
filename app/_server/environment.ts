import 'server-only';
import { readEnvironment, type Environment } from '#lib/kernel/environment.ts';

let read: Environment | undefined;

/** Read once, at first use; reports every mistake in one message. */
export function environment(): Environment {
  if (read) return read;
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new Error(`The portal cannot start:\n${reading.errors.join('\n')}`);
  // next-auth reads this variable; without it a forged Host could choose where its links lead.
  process.env['AUTH_URL'] ||= reading.value.url;
  return (read = reading.value);
}
