/**
 * The key of one thing sent: the same over retries and reloads, another as soon as something else is sent. For moves that
 * the API makes once from where a thing stands, so that what was changed after a lost answer is never taken for said.
 */
export function keyOf(draftKey: string, sent: unknown): string {
  return `${draftKey}.${hashOf(JSON.stringify(sent))}`;
}

/** 53 bits (cyrb53); the draft's key beside it keeps strangers apart. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
