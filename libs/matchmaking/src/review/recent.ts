/** What was made of the texts last met, at most so many: the one that was not met for longest goes first. */
export class Recent<T> {
  private readonly made = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(text: string, make: () => T): T {
    const known = this.made.get(text);
    const value = known ?? make();
    if (known !== undefined) this.made.delete(text);
    this.made.set(text, value);
    const [oldest] = this.made.keys();
    if (this.made.size > this.most && oldest !== undefined) this.made.delete(oldest);
    return value;
  }
}
