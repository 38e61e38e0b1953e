import type { Part } from './parts.js';
import { type Token, tokenise } from './tokens.js';

/** A stretch of a text as it is cut out, before it is read. */
export type Cut = Pick<Part, 'tokens' | 'sentence' | 'joint' | 'bracketed'>;

/** In accented text only the joining word itself counts: `và`, not `vá`; `hay`, not `háy`. */
const listWords = writings('và hoặc hay and or va hoac');
const allWords = writings('và hoặc hay and or va hoac kèm thêm xen kem them with');

function writings(words: string): Set<string> {
  return new Set(tokenise(words).map((token) => token.exact));
}

/** Parts between marks and joining words; `kèm`, `thêm`, `xen` join too where goods beside the main ones are told. */
export function cutUp(tokens: readonly Token[], areBesideTold: boolean): Cut[] {
  const joints = areBesideTold ? allWords : listWords;
  const cut: Cut[] = [];
  let current: Token[] = [];
  let sentence = 0;
  let joint = '';
  let bracketed = false;
  const close = (): void => {
    if (current.length > 0) cut.push({ tokens: current, sentence, joint, bracketed });
    current = [];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.mark === null && !joints.has(token.exact)) {
      current.push(token);
      continue;
    }
    if (isRange(tokens, at)) continue;
    close();
    joint = token.plain;
    if (/^[([]$/.test(joint)) bracketed = true;
    if (/^[)\]]$/.test(joint) || token.mark === 'SENTENCE') bracketed = false;
    if (token.mark === 'SENTENCE') sentence += 1;
  }
  close();
  return cut;
}

/** `38-40 đạm`: the dash of a range parts nothing. */
function isRange(tokens: readonly Token[], at: number): boolean {
  return (
    /^[–—-]$/.test(tokens[at]?.plain ?? '') &&
    tokens[at - 1]?.number != null &&
    tokens[at + 1]?.number != null
  );
}
