import type { Bilingual } from '#trade';
import { lotText, outletText, quantityText } from './explain-amounts.js';
import { deliveryText, packagingText, paymentText } from './explain-terms.js';
import { certificatesText } from './explain-certificates.js';
import { ownPriceText, priceText } from './explain-price.js';
import { formatEn, formatVi, number, text } from './fact-values.js';
import type { Audience, Facts, Reason } from './judgement.js';
import { formNames } from './phrases.js';
import { spokenTo } from './spoken-to.js';

/**
 * A reason in words; a party is spoken to, not of. A SUPPLIER reads of the price only what its own comes to at the buyer's
 * door: nothing of the text depends on the buyer's ceiling. ORGANISER and DISTRIBUTOR read by how much the price lies over
 * or under it.
 */
export function explainReason(reason: Reason, audience: Audience): Bilingual {
  const words = inWords(reason, audience);
  return audience === 'ORGANISER' ? words : spokenTo(audience, words);
}

function inWords(reason: Reason, audience: Audience): Bilingual {
  switch (reason.criterion) {
    case 'PRODUCT':
      return productText(reason);
    case 'QUANTITY':
      return quantityText(reason.facts);
    case 'MONTHS':
      return monthsText(reason.facts);
    case 'CERTIFICATES':
      return certificatesText(reason.facts);
    case 'PRICE':
      return audience === 'SUPPLIER' ? ownPriceText(reason.facts) : priceText(reason.facts);
    case 'DISTANCE':
      return distanceText(reason.facts);
    case 'DELIVERY':
      return deliveryText(reason.facts);
    case 'PACKAGING':
      return packagingText(reason.facts);
    case 'LOT':
      return lotText(reason.facts);
    case 'OUTLET':
      return outletText(reason.facts);
    case 'PAYMENT':
      return paymentText(reason.facts);
  }
}

/** `good` is the good's name, where it is known. */
const matchTexts: Readonly<Record<string, (good: Bilingual | null) => Bilingual>> = {
  SAME: (good) => ({ vi: `đúng mặt hàng${spaced(good?.vi)}`, en: `the right product${bracketed(good?.en)}` }),
  ALSO: (good) => ({
    vi: `bên mua cũng nhận ${good?.vi ?? 'mặt hàng này'}`,
    en: `the buyer takes it as well${bracketed(good?.en)}`,
  }),
  BROADER: (good) => ({
    vi: `đúng mặt hàng${spaced(good?.vi)}, bên bán chưa ghi rõ giống`,
    en: `the right product${bracketed(good?.en)}, the seller does not say which variety`,
  }),
  SAMPLE: (good) => ({
    vi: `khác giống hoặc khác vùng${bracketed(good?.vi)}, bên mua cần xem mẫu trước`,
    en: `another variety or origin${bracketed(good?.en)}, the buyer wants a sample first`,
  }),
  VARIETY: (good) => ({
    vi: `cùng loại hàng nhưng khác giống${bracketed(good?.vi)}`,
    en: `the same kind, but another variety${bracketed(good?.en)}`,
  }),
  RESERVE: (good) => ({
    vi: `bên mua chỉ lấy thêm ${good?.vi ?? 'mặt hàng này'} khi thiếu hàng`,
    en: `the buyer takes it only when short${bracketed(good?.en)}`,
  }),
  CLASS: (good) => ({
    vi: `cùng nhóm hàng${bracketed(good?.vi)}, chưa rõ có đúng mặt hàng bên mua cần không`,
    en: `the same group${bracketed(good?.en)}, whether it is the very product is not clear`,
  }),
  ASIDE: (good) => ({
    vi: `bên bán có ${good?.vi ?? 'mặt hàng này'} bán kèm hàng chính`,
    en: `sold beside the seller’s main goods${bracketed(good?.en)}`,
  }),
  WORDS: () => ({
    vi: 'tên hàng hai bên gần giống nhau, nên hỏi lại cho chắc',
    en: 'both sides’ names are similar; better ask',
  }),
  CATEGORY: () => ({
    vi: 'cùng nhóm hàng, tên hàng chưa rõ, nên hỏi lại',
    en: 'the same category, the name is not clear; better ask',
  }),
};

const spaced = (name: string | undefined): string => (name === undefined ? '' : ` ${name}`);
const bracketed = (name: string | undefined): string => (name === undefined ? '' : ` (${name})`);

function productText({ facts, points }: Reason): Bilingual {
  const form = formNames.get(String(facts['form'] ?? ''));
  const name = text(facts['good']);
  const good =
    name === null
      ? null
      : {
          vi: `${name}${spaced(form?.vi)}`,
          en: `${form === undefined ? '' : `${form.en} `}${text(facts['goodEn']) ?? name}`,
        };
  const differs = ['SAME', 'ALSO'].includes(String(facts['match'])) && points < 80;
  if (differs) {
    return {
      vi: `đúng mặt hàng${spaced(good?.vi)}, nhưng khác quy cách, trạng thái hoặc vùng trồng`,
      en: `the right product${bracketed(good?.en)}, but of another grade, state or place`,
    };
  }
  const match = matchTexts[String(facts['match'])];
  return match?.(good) ?? { vi: 'chưa rõ mặt hàng', en: 'the product is not clear' };
}

function monthsText(facts: Facts): Bilingual {
  const common = number(facts['common']);
  const needed = number(facts['needed']);
  if (needed === null)
    return { vi: 'bên mua chưa ghi tháng cần hàng', en: 'the buyer does not say in which months' };
  if (common === null)
    return { vi: 'bên bán chưa ghi tháng có hàng', en: 'the seller does not say in which months' };
  if (common >= needed) {
    return needed === 1
      ? { vi: 'có hàng đúng tháng bên mua cần', en: 'supply in the month needed' }
      : { vi: `có hàng đủ cả ${needed} tháng bên mua cần`, en: `supply in all ${needed} months needed` };
  }
  const months = text(facts['months']) ?? '';
  return {
    vi: `có hàng ${common} trong ${needed} tháng bên mua cần (tháng ${months})`,
    en: `supply in ${common} of ${needed} months needed (months ${months})`,
  };
}

function distanceText(facts: Facts): Bilingual {
  const km = number(facts['km']);
  if (km === null) return { vi: 'chưa rõ hai bên cách nhau bao xa', en: 'the distance is not known' };
  if (km === 0) return { vi: 'hai bên cùng tỉnh', en: 'both in one province' };
  return {
    vi: `hai tỉnh cách nhau khoảng ${formatVi(km)} km`,
    en: `the provinces are about ${formatEn(km)} km apart`,
  };
}
