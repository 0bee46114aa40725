import type { Database } from '#db/client.ts';
import type { Status } from '#lib/applications/life/states.ts';
import { giveSeatBack, takeSeatAgain } from './round-store.ts';

/** The states in which a case has come to nothing. */
const ended: Status[] = ['not_accepted', 'returned', 'refused', 'withdrawn', 'lapsed', 'revoked'];

type Move = { applicationId: string; from: Status; to: Status; at: Date };

/** A case that comes to nothing gives its seat back, once; one that is taken up again has it again. */
export async function keepSeat(db: Database, { applicationId, from, to, at }: Move): Promise<void> {
  if (ended.includes(from) === ended.includes(to)) return;
  await (ended.includes(to) ? giveSeatBack : takeSeatAgain)(db, applicationId, at);
}
