import { type Bilingual, certificateName } from '#trade';
import { deliveryText, lotText, outletText, packagingText, paymentText } from './explain-terms.js';
import { ownPriceText, priceText } from './explain-price.js';
import { formatEn, formatVi, kinds, number, text } from './fact-values.js';
import type { Audience, Facts, Reason, Veto } from './judgement.js';
import { formNames } from './phrases.js';

/**
 * A reason in words. A SUPPLIER reads of the price only what its own comes to at the buyer's door: nothing of the
 * text depends on the buyer's ceiling. ORGANISER and DISTRIBUTOR read by how much the price lies over or under it.
 */
export function explainReason(reason: Reason, audience: Audience): Bilingual {
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

const matchTexts: Readonly<Record<string, (good: Bilingual) => Bilingual>> = {
  SAME: (good) => ({ vi: `đúng mặt hàng${good.vi}`, en: `the right product${good.en}` }),
  ALSO: (good) => ({ vi: `bên mua cũng nhận${good.vi}`, en: `the buyer takes it as well${good.en}` }),
  BROADER: (good) => ({
    vi: `đúng mặt hàng, chưa rõ giống${good.vi}`,
    en: `the right product, variety not stated${good.en}`,
  }),
  SAMPLE: (good) => ({
    vi: `giống hoặc vùng khác, cần gửi mẫu${good.vi}`,
    en: `another variety or origin, a sample first${good.en}`,
  }),
  VARIETY: (good) => ({
    vi: `cùng mặt hàng, giống khác${good.vi}`,
    en: `the same kind, another variety${good.en}`,
  }),
  RESERVE: (good) => ({
    vi: `bên mua chỉ lấy khi thiếu hàng${good.vi}`,
    en: `taken only when short${good.en}`,
  }),
  CLASS: (good) => ({
    vi: `cùng nhóm hàng, chưa rõ mặt hàng${good.vi}`,
    en: `the same group, product not stated${good.en}`,
  }),
  ASIDE: (good) => ({ vi: `hàng bán kèm${good.vi}`, en: `sold beside the main goods${good.en}` }),
  WORDS: () => ({ vi: 'tên hàng gần giống', en: 'similar product names' }),
  CATEGORY: () => ({ vi: 'cùng nhóm hàng, tên chưa rõ', en: 'the same category, product not stated' }),
};

function productText({ facts, points }: Reason): Bilingual {
  const form = formNames.get(String(facts['form'] ?? ''));
  const name = text(facts['good']);
  const good = {
    vi: name === null ? '' : `: ${name}${form === undefined ? '' : ` ${form.vi}`}`,
    en: name === null ? '' : `: ${form === undefined ? '' : `${form.en} `}${text(facts['goodEn']) ?? name}`,
  };
  const differs = ['SAME', 'ALSO'].includes(String(facts['match'])) && points < 80;
  if (differs) {
    return {
      vi: `đúng mặt hàng nhưng khác quy cách hoặc vùng${good.vi}`,
      en: `the right product, of another grade, state or place${good.en}`,
    };
  }
  const match = matchTexts[String(facts['match'])];
  return match?.(good) ?? { vi: 'chưa rõ mặt hàng', en: 'product not clear' };
}

function quantityText(facts: Facts): Bilingual {
  const percent = number(facts['percent']);
  if (percent === null) return { vi: 'chưa rõ sản lượng', en: 'quantity not known' };
  const share = number(facts['sharePercent']);
  return {
    vi: `đủ ${percent} % sản lượng` + (share === null ? '' : ` (mặt hàng này chiếm ${share} % nhu cầu)`),
    en:
      `covers ${percent} % of the quantity` +
      (share === null ? '' : ` (these goods are ${share} % of the demand)`),
  };
}

function monthsText(facts: Facts): Bilingual {
  const common = number(facts['common']);
  const needed = number(facts['needed']);
  if (common === null || needed === null) return { vi: 'chưa rõ tháng có hàng', en: 'months not known' };
  if (common >= needed)
    return { vi: `có hàng đủ ${needed} tháng cần`, en: `supply in all ${needed} months needed` };
  const months = text(facts['months']) ?? '';
  return {
    vi: `có hàng ${common} trên ${needed} tháng cần (tháng ${months})`,
    en: `supply in ${common} of ${needed} months needed (${months})`,
  };
}

function certificatesText(facts: Facts): Bilingual {
  const waiting = kinds(facts['requiredUnderWay']);
  const coming = kinds(facts['preferredUnderWay']);
  const missing = kinds(facts['preferredMissing']);
  const vi: string[] = [];
  const en: string[] = [];
  for (const kind of waiting) {
    vi.push(`${certificateName(kind).vi} (bắt buộc) đang làm`);
    en.push(`${certificateName(kind).en} (required) under way`);
  }
  for (const kind of coming) {
    vi.push(`${certificateName(kind).vi} đang làm`);
    en.push(`${certificateName(kind).en} under way`);
  }
  if (missing.length > 0) {
    vi.push(`thiếu ${missing.map((kind) => certificateName(kind).vi).join(', ')}`);
    en.push(`lacks ${missing.map((kind) => certificateName(kind).en).join(', ')}`);
  }
  if (vi.length > 0) return { vi: vi.join('; '), en: en.join('; ') };
  if (number(facts['asked']) === 0) return { vi: 'không yêu cầu chứng nhận', en: 'no certificate asked for' };
  return { vi: 'đủ chứng nhận', en: 'all certificates held' };
}

function distanceText(facts: Facts): Bilingual {
  const km = number(facts['km']);
  if (km === null) return { vi: 'chưa rõ khoảng cách', en: 'distance not known' };
  if (km === 0) return { vi: 'cùng tỉnh', en: 'the same province' };
  return { vi: `cách khoảng ${formatVi(km)} km`, en: `about ${formatEn(km)} km away` };
}

/** A veto in words; nothing in it is private to either side. */
export function explainVeto(veto: Veto, _audience: Audience): Bilingual {
  const { facts } = veto;
  switch (veto.code) {
    case 'OTHER_PRODUCT':
      return { vi: 'mặt hàng khác', en: 'another product' };
    case 'NO_COMMON_MONTH':
      return { vi: 'không có tháng chung', en: 'no common month' };
    case 'CERTIFICATE_MISSING': {
      const missing = kinds(facts['missing']);
      return {
        vi: `thiếu chứng nhận bắt buộc ${missing.map((kind) => certificateName(kind).vi).join(', ')}`.trim(),
        en: `lacks the required ${missing.map((kind) => certificateName(kind).en).join(', ')}`.trim(),
      };
    }
    case 'PROVINCE_EXCLUDED':
      return {
        vi: `bên mua không nhận hàng từ ${text(facts['province']) ?? 'tỉnh này'}`,
        en: `the buyer does not take goods from ${text(facts['province']) ?? 'this province'}`,
      };
    case 'LOT_TOO_SMALL': {
      const [offered, least, unit] = [
        number(facts['offered']),
        number(facts['least']),
        text(facts['unit']) ?? '',
      ];
      if (offered === null || least === null) return { vi: 'lô hàng quá nhỏ', en: 'the lot is too small' };
      return {
        vi: `lô ${formatVi(offered)} ${unit} nhỏ hơn mức tối thiểu ${formatVi(least)} ${unit}`,
        en: `a lot of ${formatEn(offered)} ${unit} is below the smallest of ${formatEn(least)} ${unit}`,
      };
    }
  }
}
