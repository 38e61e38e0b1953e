import { Agent, request } from 'node:http';
import type { Side } from './side-process.js';
import type { Screen } from './screens.js';

const atOnce = 8;
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

/** Asks a side for a screen once; answers status and body. */
export function ask(side: Side, path: string, { query, variables }: Screen, authorization: string) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const body = JSON.stringify({ query, variables });
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization,
    };
    const sent = request(`${side.url}${path}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject).end(body);
  });
}

/** Asks `times` times, a few at once; answers the server's CPU time in microseconds a request. */
export async function cpuPerRequest(
  side: Side,
  times: number,
  once: () => Promise<unknown>,
): Promise<number> {
  let left = times;
  const worker = async () => {
    while (left-- > 0) await once();
  };
  const before = await side.cpu();
  await Promise.all(Array.from({ length: atOnce }, worker));
  return ((await side.cpu()) - before) / times;
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
