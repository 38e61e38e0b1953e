const prefix = 'cungcau.draft.';

export function readDraft<T>(name: string): T | null {
  const text = sessionStorage.getItem(prefix + name);
  return text ? (JSON.parse(text) as T) : null;
}

export function keepDraft(name: string, draft: unknown): void {
  sessionStorage.setItem(prefix + name, JSON.stringify(draft));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(prefix + name);
}

export function forgetDrafts(): void {
  for (const name of Object.keys(sessionStorage))
    if (name.startsWith(prefix)) sessionStorage.removeItem(name);
}
