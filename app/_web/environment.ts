import 'server-only';
import { readEnvironment, type Environment } from '#lib/kernel/environment.ts';

let read: Environment | undefined;

/** The environment, read once, at first use; a city's engineer sees every mistake in one message. */
export function environment(): Environment {
  if (read) return read;
  const reading = readEnvironment(process.env);
  if (!reading.ok) throw new Error(`The portal cannot start:\n${reading.errors.join('\n')}`);
  return (read = reading.value);
}
