interface Asking<T> {
  resolve(value: T): void;
  reject(error: unknown): void;
}

const mostAtOnce = 100;

/**
 * Asks for many keys at once: what is asked while one asking is on its way goes with the next, never with that one, so an
 * answer is never older than its question.
 */
export class Together<T> {
  private waiting = new Map<string, Asking<T>[]>();
  private busy = false;

  /** `answer` gets keys, each once, and answers in their order. */
  constructor(private readonly answer: (keys: string[]) => Promise<T[]>) {}

  ask(key: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const same = this.waiting.get(key);
      if (same) same.push({ resolve, reject });
      else this.waiting.set(key, [{ resolve, reject }]);
      if (!this.busy) void this.askAll();
    });
  }

  private async askAll(): Promise<void> {
    this.busy = true;
    while (this.waiting.size > 0) {
      const batch = [...this.waiting].slice(0, mostAtOnce);
      for (const [key] of batch) this.waiting.delete(key);
      try {
        const answers = await this.answer(batch.map(([key]) => key));
        for (const [at, [, asking]] of batch.entries())
          for (const { resolve } of asking) resolve(answers[at] as T);
      } catch (error) {
        for (const [, asking] of batch) for (const { reject } of asking) reject(error);
      }
    }
    this.busy = false;
  }
}
