import type { Bilingual } from '#trade';
import { formatEn, formatVi, number, text } from './fact-values.js';
import type { Facts } from './judgement.js';
import { packagings } from './packaging.js';

export function deliveryText(facts: Facts): Bilingual {
  if (facts['wanted'] === null)
    return { vi: 'bên mua tự nhận hàng hoặc không nêu', en: 'the buyer fetches the goods or does not say' };
  switch (facts['offered']) {
    case 'ANYWHERE':
      return { vi: 'bên bán giao mọi nơi', en: 'the seller delivers anywhere' };
    case 'SOME_PLACES':
      return { vi: 'bên bán có giao hàng', en: 'the seller delivers to some places' };
    case 'AT_GATE':
      return {
        vi: 'bên mua cần giao tới, bên bán giao tại chỗ',
        en: 'wanted at the door, offered at the gate',
      };
    default:
      return {
        vi: 'bên mua cần giao tới, bên bán chưa nêu',
        en: 'wanted at the door, the seller does not say',
      };
  }
}

export function packagingText(facts: Facts): Bilingual {
  const asked = namesOf(facts['asked']);
  const offered = namesOf(facts['offered']);
  if (asked.vi === '') return { vi: 'không yêu cầu bao bì', en: 'no packaging asked for' };
  if (offered.vi === '')
    return { vi: `cần ${asked.vi}, bên bán chưa nêu`, en: `${asked.en} asked for, the seller does not say` };
  const isMet = asked.vi.split(', ').some((one) => offered.vi.split(', ').includes(one));
  return isMet
    ? { vi: `đúng bao bì: ${asked.vi}`, en: `the packaging asked for: ${asked.en}` }
    : {
        vi: `cần ${asked.vi}, đang đóng ${offered.vi}`,
        en: `${asked.en} asked for, packed in ${offered.en}`,
      };
}

export function lotText(facts: Facts): Bilingual {
  const minOrder = number(facts['minOrder']);
  const wanted = number(facts['wanted']);
  const unit = text(facts['unit']) ?? '';
  if (minOrder === null) return { vi: 'không nêu đơn tối thiểu', en: 'no smallest order stated' };
  if (wanted === null || minOrder <= wanted)
    return {
      vi: `đơn tối thiểu ${formatVi(minOrder)} ${unit} là vừa`,
      en: `a smallest order of ${formatEn(minOrder)} ${unit} is fine`,
    };
  return {
    vi: `đơn tối thiểu ${formatVi(minOrder)} ${unit} lớn hơn mức cần ${formatVi(wanted)} ${unit}`,
    en: `a smallest order of ${formatEn(minOrder)} ${unit} is more than the ${formatEn(wanted)} ${unit} wanted`,
  };
}

export function outletText(facts: Facts): Bilingual {
  const percent = number(facts['percent']);
  if (percent === null)
    return { vi: 'chưa rõ bên mua lấy được bao nhiêu', en: 'how much the buyer would take is not known' };
  return {
    vi: `bên mua lấy được ${percent} % lượng cung`,
    en: `the buyer would take ${percent} % of the supply`,
  };
}

export function paymentText(facts: Facts): Bilingual {
  const pays = number(facts['pays']);
  const expected = number(facts['expected']);
  if (pays === null)
    return { vi: 'bên mua không nêu hạn thanh toán', en: 'the buyer does not say when it pays' };
  const vi = pays === 0 ? 'bên mua trả ngay' : `bên mua trả sau ${pays} ngày`;
  const en = pays === 0 ? 'the buyer pays at once' : `the buyer pays after ${pays} days`;
  if (pays === 0 || expected === null) return { vi, en };
  return {
    vi: `${vi}, bên bán cần ${expected === 0 ? 'trả ngay' : `trong ${expected} ngày`}`,
    en: `${en}, the seller wants it ${expected === 0 ? 'at once' : `within ${expected} days`}`,
  };
}

function namesOf(fact: Facts[string] | undefined): Bilingual {
  const named = Array.isArray(fact) ? packagings.filter(({ vi }) => fact.includes(vi)) : [];
  return { vi: named.map(({ vi }) => vi).join(', '), en: named.map(({ en }) => en).join(', ') };
}
