/** What became of what was sent: the time at which it was saved, or why it was not; `later`: in so many milliseconds. */
export type Sent = { saved: string } | { refused: 'elsewhere' | 'signedOut' | 'closed' | 'long' } | { later: number };

const refusals: Record<number, 'elsewhere' | 'signedOut' | 'closed' | 'long'> = {
  401: 'signedOut',
  404: 'closed',
  409: 'elsewhere',
  410: 'closed',
  413: 'long',
};

/** Sends what is typed in a form. `leaves`: the page may be gone before the answer comes. */
export async function send(form: HTMLFormElement, address: string, leaves: boolean): Promise<Sent> {
  const body = new FormData(form);
  for (const name of [...body.keys()]) if (name.startsWith('$ACTION')) body.delete(name);
  body.append('turn', String(Date.now()));
  try {
    const answer = await fetch(address, {
      ...{ method: 'POST', body, keepalive: leaves, mode: 'same-origin', credentials: 'same-origin' },
      signal: AbortSignal.timeout(20_000),
    });
    const refused = refusals[answer.status];
    if (refused) return { refused };
    if (!answer.ok) return { later: Number(answer.headers.get('retry-after') ?? 0) * 1000 };
    // Only our own route answers here.
    const { at } = (await answer.json()) as { at: string };
    return { saved: at };
  } catch {
    return { later: 0 };
  }
}
