import type { ApiClient } from '../../apps/start/src/api-client.js';

/** An open screen: what `/live` tells it, in the order it came. */
export interface Screen {
  /** Settles at the first word of this noun after now that makes `holds` true; at once when it is true already. */
  until(noun: string, holds: () => Promise<boolean>): Promise<void>;
  close(): void;
}

const mostSeconds = 30;

/** Opens a screen that hears what changes. */
export async function openScreen(client: ApiClient): Promise<Screen> {
  const closing = new AbortController();
  const answer = await fetch(`${client.url}/live`, {
    headers: { authorization: client.bearer },
    signal: closing.signal,
  });
  const listeners = new Set<(noun: string) => void>();
  void listen(answer, (noun) => listeners.forEach((hear) => hear(noun))).catch(() => undefined);
  return {
    until: (noun, holds) =>
      new Promise((settle, fail) => {
        const late = setTimeout(
          () => end(() => fail(new Error(`Nothing came of ${noun}.`))),
          mostSeconds * 1000,
        );
        const end = (tell: () => void) => {
          clearTimeout(late);
          listeners.delete(hear);
          tell();
        };
        const look = () =>
          void holds().then(
            (yes) => yes && end(settle),
            (error: Error) => end(() => fail(error)),
          );
        const hear = (heard: string) => heard === noun && look();
        listeners.add(hear);
        look();
      }),
    close: () => closing.abort(),
  };
}

async function listen(answer: Response, tell: (noun: string) => void): Promise<void> {
  const words = new TextDecoder();
  let unread = '';
  for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (unread + words.decode(bytes, { stream: true })).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines) {
      const noun = /^data: .*"noun":"(\w+)"/.exec(line)?.[1];
      if (noun) tell(noun);
    }
  }
}
