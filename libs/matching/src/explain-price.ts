import type { Bilingual } from '#trade';
import { number } from './fact-values.js';
import type { Facts } from './judgement.js';

/** Over the ceiling by so many per cent still reads "a little high"; a fixed word, never a figure. */
const A_LITTLE_HIGH = 15;

/** All that a supplier reads of a price: one of three words. */
export function priceWord(facts: Facts): Bilingual {
  const over = number(facts['overPercent']);
  if (over === null || over > A_LITTLE_HIGH) return { vi: 'cần thương lượng', en: 'to be negotiated' };
  return over > 0 ? { vi: 'hơi cao', en: 'a little high' } : { vi: 'giá phù hợp', en: 'price fits' };
}

/** What the organiser and the buyer itself read. */
export function priceText(facts: Facts): Bilingual {
  const over = number(facts['overPercent']);
  const freight = number(facts['freight']) ?? 0;
  const door = {
    vi: freight > 0 ? (facts['freightSource'] === 'USUAL' ? ' (cả cước ước tính)' : ' (cả cước)') : '',
    en:
      freight > 0
        ? facts['freightSource'] === 'USUAL'
          ? ' (with estimated freight)'
          : ' (with freight)'
        : '',
  };
  if (over === null) {
    return number(facts['delivered']) === null
      ? { vi: 'chưa rõ giá', en: 'price not known' }
      : { vi: 'chưa có giá trần', en: 'no ceiling price stated' };
  }
  if (over > 0)
    return { vi: `cao hơn giá trần ${over} %${door.vi}`, en: `${over} % over the ceiling${door.en}` };
  if (over === 0) return { vi: `đúng bằng giá trần${door.vi}`, en: `at the ceiling${door.en}` };
  return { vi: `thấp hơn giá trần ${-over} %${door.vi}`, en: `${-over} % under the ceiling${door.en}` };
}
