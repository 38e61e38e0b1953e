/** Things found by the keys they share. */
export class ByKey<One> {
  private readonly sharing = new Map<string, Set<One>>();

  add(keys: readonly string[], one: One): void {
    for (const key of keys) {
      const sharing = this.sharing.get(key);
      if (sharing === undefined) this.sharing.set(key, new Set([one]));
      else sharing.add(one);
    }
  }

  remove(keys: readonly string[], one: One): void {
    for (const key of keys) this.sharing.get(key)?.delete(one);
  }

  /** All that share one of the keys. */
  near(keys: readonly string[]): Set<One> {
    return new Set(keys.flatMap((key) => [...(this.sharing.get(key) ?? [])]));
  }
}
