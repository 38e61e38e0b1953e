import type { Span } from './periods.js';
import type { Token } from './tokens.js';

const hedges =
  /^(?:tuy|neu|hoac|hay|chua|khong|ko|vai|may|theo|lien|thoa|thuong|truong|tham|\?|or|if|depending|negotiable|about\?)$/;

/** Words beside a figure that change nothing: nearness, courtesy, the price's own name. */
const fillers =
  /^(?:khoang|chung|tam|co|uoc|tinh|gan|xap|xi|du|kien|dat|duoc|san|luong|so|cung|ung|cap|tu|gia|ban|le|si|la|about|some|around|approx|from|price|tai|vuon|kho|ruong|xuong|trai|htx|vnd|vnđ|d|dong|₫)$/;

/** Whether words are left that may change what was read: a hedge, another number, or more than three words. */
export function sayMoreThanRead(tokens: readonly Token[], spans: readonly Span[]): boolean {
  const rest = tokens.filter((_, at) => !spans.some((span) => at >= span.start && at < span.end));
  if (rest.some((token) => token.kind === 'NUMBER' || hedges.test(token.key))) return true;
  return rest.filter((token) => token.kind === 'WORD' && !fillers.test(token.key)).length > 3;
}
