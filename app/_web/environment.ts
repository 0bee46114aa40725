import 'server-only';
import { readEnvironment, type Environment } from '#lib/kernel/environment.ts';

let read: Environment | undefined;

/** The environment, read once, at first use; a city's engineer sees every mistake in one message. */
export function environment(): Environment {
  if (read) return read;
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new Error(`The portal cannot start:\n${reading.errors.join('\n')}`);
<<<<<<< HEAD
  // next-auth reads the address itself, and without it nobody stays signed in.
=======
  // next-auth reads this by itself; without it a forged Host could choose where its links lead.
>>>>>>> c889edc (People sign in with a code, through the city's identity provider, or as somebody of the demonstration)
  process.env['AUTH_URL'] ??= reading.value.url;
  return (read = reading.value);
}
