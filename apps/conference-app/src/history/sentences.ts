import type { HistoryQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';

type Entry = HistoryQuery['history']['items'][number];

// Their verbs say already that it is about a pair.
const pairs = new Set(['match_decision', 'released_match']);

// A release takes back what is ruled out by then.
const takesBack = ({ verb, after }: Entry) =>
  verb === 'releaseMatches' &&
  Boolean(after && (JSON.parse(after) as { withdrawn_at?: string }).withdrawn_at);

/** «Nguyễn Thị Lan đã sửa nguồn cung thay cho HTX Kinh Môn, theo yêu cầu của Trần Văn Ba (điện thoại)». */
export function useSentences() {
  const { w, f } = useWords();
  const h = w.history;
  const who = (entry: Entry) => entry.byName ?? (entry.byAccountId ? h.erased : h.nobody);
  const what = (entry: Entry) => {
    const done = takesBack(entry) ? h.withdrawnAtRelease : (h.verbs[entry.verb] ?? entry.verb);
    if (entry.times > 1) return h.about(done, h.pairs(f.number(entry.times)));
    const kind = h.nouns[entry.noun] ?? entry.noun;
    const whole = done.includes(kind) || pairs.has(entry.noun) ? done : h.ofKind(done, kind);
    return entry.name ? h.about(whole, entry.name) : whole;
  };
  const sentence = (entry: Entry) =>
    h.sentence(who(entry), what(entry)) +
    (entry.onBehalfOf ? h.onBehalf(entry.onBehalfOf) : '') +
    (entry.askedByName ? h.asked(entry.askedByName) : '') +
    (entry.how === 'SCREEN' || entry.how === 'SYSTEM' ? '' : h.by(w.enums.howAsked[entry.how]));
  return { who, what, sentence };
}
