import { createPool } from '@vercel/postgres';
import { drizzle } from 'drizzle-orm/vercel-postgres';
import { drizzleOptions, type Opened } from './client.ts';

export async function openVercel(url: string): Promise<Opened> {
  const pool = createPool({ connectionString: url });
  // The pool replaces a broken idle connection at the next query; without a listener its error
  // would end the process.
  pool.on('error', () => undefined);
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}
