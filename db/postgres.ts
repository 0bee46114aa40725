import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { drizzleOptions, type Opened } from './client.ts';

export async function openPostgres(url: string): Promise<Opened> {
  const pool = new Pool({ connectionString: url, max: 16, pipeline: true });
  // An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}
