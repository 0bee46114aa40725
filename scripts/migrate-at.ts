import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';

/** Two concurrent runs would both create the tables; the lock makes one wait. */
const lock = 0x746f6e67;

/** Runs the migrations that the Postgres at `url` lacks. */
export async function migrateAt(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await migrate(drizzle(client), { migrationsFolder: 'db/migrations' });
  } finally {
    await client.end();
  }
}
