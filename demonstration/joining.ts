import type { Database } from '#db/client.ts';

/** The acts' transactions join the batch: without a savepoint each, making the city takes half the time. */
export function joining(tx: Database): Database {
  const joined: Database = Object.create(tx, {
    transaction: { value: (act: (db: Database) => unknown) => act(joined) },
  });
  return joined;
}

/** The batch itself, whose transactions are savepoints: what an act of it did can be undone. */
export const withSavepoints = (joined: Database): Database => Object.getPrototypeOf(joined) as Database;
