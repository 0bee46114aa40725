/** In how many seconds the session ends, and whether it does so in any case. */
export type Ends = { left: number; isFinal: boolean };

/** `GET` asks when the session ends, `POST` uses it; undefined if there is none any more. */
export async function ask(address: string, method: 'GET' | 'POST'): Promise<Ends | 'no answer' | undefined> {
  try {
    const answer = await fetch(address, {
      ...{ method, mode: 'same-origin', credentials: 'same-origin', cache: 'no-store' },
      signal: AbortSignal.timeout(10_000),
    });
    if (answer.status === 401) return undefined;
    // Only our own route answers here.
    return answer.ok ? ((await answer.json()) as Ends) : 'no answer';
  } catch {
    return 'no answer';
  }
}
