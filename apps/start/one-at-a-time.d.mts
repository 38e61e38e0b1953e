export function tryLock(folder: string, purpose: string): Promise<(() => Promise<void>) | null>;
export function lock(folder: string, purpose: string): Promise<() => Promise<void>>;
