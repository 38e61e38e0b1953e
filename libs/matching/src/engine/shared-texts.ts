import type { OfferText } from '../prepare.js';

/** Numbers for texts, kept while some offer says the text and given again afterwards. */
export class SharedTexts {
  readonly texts: (OfferText | undefined)[] = [];
  private readonly uses: number[] = [];
  private readonly numbers = new Map<OfferText, number>();
  private readonly free: number[] = [];

  add(text: OfferText): number {
    const number = this.numbers.get(text) ?? this.free.pop() ?? this.texts.length;
    this.numbers.set(text, number);
    this.texts[number] = text;
    this.uses[number] = (this.uses[number] ?? 0) + 1;
    return number;
  }

  drop(number: number): void {
    const uses = (this.uses[number] ?? 0) - 1;
    this.uses[number] = uses;
    const text = this.texts[number];
    if (uses > 0 || text === undefined) return;
    this.texts[number] = undefined;
    this.numbers.delete(text);
    this.free.push(number);
  }
}
