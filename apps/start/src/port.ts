import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from './trouble.js';

const patience = 5_000;

/**
 * Makes sure that HOST:PORT can be listened on. Waits a little for a port in use: after a kill the old API
 * needs a moment to see that it is alone.
 */
export async function portIsFree(host: string, port: number): Promise<void> {
  for (const end = Date.now() + patience; ; await pause(100)) {
    const refusal = await tryListening(host, port);
    if (!refusal) return;
    if (refusal === 'EADDRINUSE' && Date.now() < end) continue;
    if (refusal === 'EADDRINUSE') {
      throw new Trouble(
        `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 1} npm start`,
        `Port ${port} is in use by another program. Choose another, for example: PORT=${port + 1} npm start`,
      );
    }
    throw new Trouble(
      `Không mở được ${host}:${port} (${refusal}). Hãy xem lại HOST và PORT.`,
      `${host}:${port} cannot be listened on (${refusal}). Check HOST and PORT.`,
    );
  }
}

async function tryListening(host: string, port: number): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
