import { createPool } from '@vercel/postgres';
import { drizzle } from 'drizzle-orm/vercel-postgres';
import { drizzleOptions, type Opened } from './client.ts';

export async function openVercel(url: string): Promise<Opened> {
  const pool = createPool({ connectionString: url });
  // An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}
