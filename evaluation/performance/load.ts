import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const ticksPerSecond = 100;

/**
 * Milliseconds of processor (user and system) that a server spends on one request for `url`, once as many requests
 * have made its code warm.
 */
export async function processorTime(
  { pid, url, cookie }: { pid: number; url: string; cookie?: string },
  requests: number,
): Promise<number> {
  await repeat(requests, () => get(url, cookie));
  const before = processorSeconds(pid);
  await repeat(requests, () => get(url, cookie));
  return ((processorSeconds(pid) - before) * 1000) / requests;
}

/** Runs `act` so many times, four at once. */
async function repeat(times: number, act: () => Promise<void>): Promise<void> {
  let left = times;
  const worker = async () => {
    while (left-- > 0) await act();
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}

/** From /proc/<pid>/stat: its 14th and 15th fields count the ticks of all threads. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

const get = (url: string, cookie?: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'identity', ...(cookie ? { cookie } : {}) };
    request(url, { agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('end', resolve).resume();
    })
      .on('error', reject)
      .end();
  });
