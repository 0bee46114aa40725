import type { Socket } from 'node:net';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient } from 'pg';
import { drizzleOptions, type Opened } from './client.ts';

export async function openPostgres(url: string): Promise<Opened> {
  const pool = new Pool({ connectionString: url, max: 16, pipeline: true });
  // An idle connection that breaks is replaced at the next query; unheard, its error would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', gather);
  return { db: drizzle(pool, drizzleOptions), close: () => pool.end() };
}

/**
 * Lets the statements that are asked for in one turn of the event loop leave in one write, because each write wakes Postgres;
 * a transaction begins with its first statement. pg's types do not tell of its socket.
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

/** Does not wait for Postgres' word; where a transaction does not begin, nothing that was meant for it may be carried out. */
async function withTheFirst(begun: Promise<unknown>, connection: Socket): Promise<void> {
  begun.catch(() => connection.destroy());
}
