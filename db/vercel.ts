import { createPool } from '@vercel/postgres';
import { drizzle } from 'drizzle-orm/vercel-postgres';
import { drizzleOptions, type Opened } from './client.ts';

export async function openVercel(url: string): Promise<Opened> {
  const pool = createPool({ connectionString: url });
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}
