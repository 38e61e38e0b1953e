/**
 * `work` done once for the same key: offers repeat each other's words, and one is read again and again while it is
 * written. Holds `most` answers and then begins anew; answers must not be changed by whoever gets them.
 */
export class Remembered<Answer> {
  private readonly answers = new Map<string, Answer>();

  constructor(private readonly most: number) {}

  of(key: string, work: () => Answer): Answer {
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    if (this.answers.size >= this.most) this.answers.clear();
    const answer = work();
    this.answers.set(key, answer);
    return answer;
  }
}
