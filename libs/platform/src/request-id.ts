import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<string>();

/** Everything that runs within `work` belongs to the request `id`; the log lines say so. */
export const withRequestId = <T>(id: string, work: () => T): T => requests.run(id, work);

export const currentRequestId = (): string | undefined => requests.getStore();
