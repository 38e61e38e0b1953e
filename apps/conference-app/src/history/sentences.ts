import type { HistoryQuery } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { valuesOf } from './values.js';

type Entry = HistoryQuery['history']['items'][number];

/** «Nguyễn Thị Lan đã sửa nguồn cung thay cho HTX Kinh Môn, theo yêu cầu của Trần Văn Ba (điện thoại)». */
export function useSentences() {
  const { w } = useWords();
  const h = w.history;
  const who = (entry: Entry) => entry.byName ?? (entry.byAccountId ? h.erased : h.nobody);
  const what = (entry: Entry) => {
    const done = h.verbs[entry.verb] ?? entry.verb;
    const thing = nameOf(entry);
    if (thing) return h.about(done, thing);
    const kind = h.nouns[entry.noun] ?? entry.noun;
    return done.includes(kind) ? done : h.ofKind(done, kind);
  };
  const sentence = (entry: Entry) =>
    h.sentence(who(entry), what(entry)) +
    (entry.onBehalfOf ? h.onBehalf(entry.onBehalfOf) : '') +
    (entry.askedByName ? h.asked(entry.askedByName) : '') +
    (entry.how === 'SCREEN' || entry.how === 'SYSTEM' ? '' : h.by(w.enums.howAsked[entry.how]));
  return { who, what, sentence };
}

// What the API writes for a value the history may not keep.
const withheld = '…';

/** What the thing was called, where the history keeps it; names of people never stand there. */
function nameOf({ noun, before, after }: Entry): string | null {
  if (noun === 'person' || noun === 'account') return null;
  const values = { ...valuesOf(before), ...valuesOf(after) };
  const name = values.product ?? values.wanted ?? values.name;
  return typeof name === 'string' && name !== withheld ? name : null;
}
