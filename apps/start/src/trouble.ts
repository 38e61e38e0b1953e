/** Something the person who starts the product can put right: told in two sentences, without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';

  constructor(
    readonly vi: string,
    readonly en: string,
  ) {
    super(`${vi}\n${en}`);
  }
}
