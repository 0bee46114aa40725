// Inserts people into the embedded database of argv[2] until it is killed, and prints how many are
// acknowledged.
import { openEmbedded } from '#db/embedded.ts';
import { people } from '#db/schema/identity.ts';

const { db } = await openEmbedded(process.argv[2] ?? '');
for (let count = 1; ; count += 1) {
  await db.insert(people).values({ name: `Person ${count}` });
  process.stdout.write(`${count}\n`);
}
