import type { Bilingual } from '#trade';
import { formatEn, formatVi, number, text } from './fact-values.js';
import type { Facts } from './judgement.js';

/** All that a supplier reads of a price: its own, at the buyer's door. Nothing in it depends on a ceiling. */
export function ownPriceText(facts: Facts): Bilingual {
  const delivered = number(facts['delivered']);
  const freight = number(facts['freight']) ?? 0;
  const unit = text(facts['unit']) ?? '';
  if (delivered === null) return { vi: 'chưa rõ giá của bạn', en: 'your price is not known' };
  const own = { vi: `${formatVi(delivered)} đ/${unit}`, en: `${formatEn(delivered)} VND/${unit}` };
  if (freight <= 0) return { vi: `giá của bạn ${own.vi}`, en: `your price ${own.en}` };
  const usual = facts['freightSource'] === 'USUAL';
  return {
    vi: `giá của bạn tới nơi nhận khoảng ${own.vi}, trong đó cước ${usual ? 'ước tính ' : ''}${formatVi(freight)} đ`,
    en: `your price at the buyer's door about ${own.en}, of it ${usual ? 'estimated ' : ''}freight ${formatEn(freight)} VND`,
  };
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
