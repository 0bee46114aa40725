import type { Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient } from 'pg';
import { drizzleOptions, type Opened } from './client.ts';

export async function openPostgres(url: string): Promise<Opened> {
  const pool = new Pool({ connectionString: url, max: 16, pipeline: true });
  // The pool replaces a broken idle connection at the next query; without a listener its error
  // would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', gather);
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}

/**
 * Sends the statements of one turn of the event loop in one write, because each write wakes Postgres; a transaction
 * begins with its first statement. pg's types hide its socket.
 */
function gather(client: PoolClient): void {
  const { connection } = client as unknown as { connection: { stream: Socket } };
  const query = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
  const gathered = (...asked: unknown[]) => {
    const { stream } = connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    const answer = query(...asked);
    return textOf(asked[0]) === 'begin' ? withTheFirst(answer, stream) : answer;
  };
  client.query = gathered as typeof client.query;
}

const textOf = (asked: unknown): string | undefined => (asked as { text?: string }).text;

/** Does not wait for the answer to BEGIN; if BEGIN fails, the statements meant for its transaction must not run. */
async function withTheFirst(begun: Promise<unknown>, connection: Socket): Promise<void> {
  begun.catch(() => connection.destroy());
}
