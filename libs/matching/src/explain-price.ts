import type { Bilingual } from '#trade';
import { priceReckonedFrom } from './converted.js';
import { formatEn, formatVi, number, text } from './fact-values.js';
import type { Facts } from './judgement.js';

/** All that a supplier reads of a price: its own, at the buyer's door. Nothing in it depends on a ceiling. */
export function ownPriceText(facts: Facts): Bilingual {
  const delivered = number(facts['delivered']);
  const freight = number(facts['freight']) ?? 0;
  const unit = text(facts['unit']) ?? '';
  if (delivered === null && facts['unknown'] === 'PRICE')
    return { vi: 'bạn chưa ghi giá', en: 'you state no price' };
  if (delivered === null)
    return {
      vi: 'chưa tính được giá của bạn theo đơn vị bên mua dùng',
      en: 'your price in the buyer’s unit is not known',
    };
  const reckoned = priceReckonedFrom(facts);
  const from = {
    vi: reckoned === null ? '' : `; ${reckoned.vi}`,
    en: reckoned === null ? '' : `; ${reckoned.en}`,
  };
  const own = { vi: `${formatVi(delivered)} đ/${unit}`, en: `${formatEn(delivered)} VND/${unit}` };
  if (freight <= 0) {
    const about = reckoned === null ? '' : '≈ ';
    return { vi: `giá của bạn ${about}${own.vi}${from.vi}`, en: `your price ${about}${own.en}${from.en}` };
  }
  const usual = facts['freightSource'] === 'USUAL';
  return {
    vi: `giá của bạn tới nơi nhận khoảng ${own.vi}, trong đó cước ${usual ? 'ước tính ' : ''}${formatVi(freight)} đ${from.vi}`,
    en: `your price at the buyer's door about ${own.en}, of it ${usual ? 'estimated ' : ''}freight ${formatEn(freight)} VND${from.en}`,
  };
}

/** What the organiser and the buyer itself read. */
export function priceText(facts: Facts): Bilingual {
  const over = number(facts['overPercent']);
  if (over === null) {
    if (facts['unknown'] === 'PRICE') return { vi: 'bên bán chưa ghi giá', en: 'the seller states no price' };
    return number(facts['delivered']) === null
      ? {
          vi: 'chưa tính được giá theo đơn vị bên mua dùng',
          en: 'the price in the buyer’s unit is not known',
        }
      : { vi: 'bên mua chưa ghi giá trần', en: 'the buyer states no ceiling price' };
  }
  const made = howMade(facts);
  if (over > 0)
    return { vi: `cao hơn giá trần ${over} %${made.vi}`, en: `${over} % over the ceiling${made.en}` };
  if (over === 0) return { vi: `đúng bằng giá trần${made.vi}`, en: `at the ceiling${made.en}` };
  return { vi: `thấp hơn giá trần ${-over} %${made.vi}`, en: `${-over} % under the ceiling${made.en}` };
}

/** What the price compared holds beside the seller's own figure: the freight, and the weight of a piece. */
function howMade(facts: Facts): Bilingual {
  const usual = facts['freightSource'] === 'USUAL';
  const freight: Bilingual[] =
    (number(facts['freight']) ?? 0) > 0
      ? [{ vi: `đã cộng cước${usual ? ' ước tính' : ''}`, en: `with ${usual ? 'estimated ' : ''}freight` }]
      : [];
  const reckoned = priceReckonedFrom(facts);
  const all = reckoned === null ? freight : [...freight, reckoned];
  if (all.length === 0) return { vi: '', en: '' };
  return { vi: ` (${all.map((one) => one.vi).join('; ')})`, en: ` (${all.map((one) => one.en).join('; ')})` };
}
