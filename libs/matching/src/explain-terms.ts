import type { Bilingual } from '#trade';
import { number } from './fact-values.js';
import type { Facts } from './judgement.js';
import { packagings } from './packaging.js';

export function deliveryText(facts: Facts): Bilingual {
  if (facts['wanted'] === null)
    return { vi: 'bên mua không đòi giao tận nơi', en: 'the buyer asks for no delivery' };
  switch (facts['offered']) {
    case 'ANYWHERE':
      return { vi: 'bên bán giao hàng mọi nơi', en: 'the seller delivers anywhere' };
    case 'SOME_PLACES':
      return { vi: 'bên bán có giao hàng tới một số nơi', en: 'the seller delivers to some places' };
    case 'AT_GATE':
      return {
        vi: 'bên mua cần giao tận nơi, bên bán chỉ giao tại chỗ mình',
        en: 'the buyer wants it brought, the seller hands it over on site only',
      };
    default:
      return {
        vi: 'bên mua cần giao tận nơi, bên bán chưa ghi cách giao',
        en: 'the buyer wants it brought, the seller names no way of delivery',
      };
  }
}

export function packagingText(facts: Facts): Bilingual {
  const asked = namesOf(facts['asked']);
  const offered = namesOf(facts['offered']);
  if (asked.vi === '') return { vi: 'bên mua không yêu cầu bao bì', en: 'the buyer asks for no packaging' };
  if (offered.vi === '')
    return {
      vi: `bên mua cần ${asked.vi}, bên bán chưa ghi cách đóng gói`,
      en: `the buyer wants ${asked.en}, the seller names no packaging`,
    };
  const isMet = asked.vi.split(', ').some((one) => offered.vi.split(', ').includes(one));
  return isMet
    ? { vi: `đúng bao bì bên mua cần: ${asked.vi}`, en: `packed as the buyer wants: ${asked.en}` }
    : {
        vi: `bên mua cần ${asked.vi}, bên bán đang đóng ${offered.vi}`,
        en: `the buyer wants ${asked.en}, the seller packs in ${offered.en}`,
      };
}

export function paymentText(facts: Facts): Bilingual {
  const pays = number(facts['pays']);
  const expected = number(facts['expected']);
  if (pays === null)
    return { vi: 'bên mua không nêu hạn thanh toán', en: 'the buyer states no term of payment' };
  const vi = pays === 0 ? 'bên mua trả ngay' : `bên mua trả sau ${pays} ngày`;
  const en = pays === 0 ? 'the buyer pays at once' : `the buyer pays after ${pays} days`;
  if (pays === 0 || expected === null) return { vi, en };
  return {
    vi: `${vi}, bên bán muốn ${expected === 0 ? 'được trả ngay' : `được trả trong ${expected} ngày`}`,
    en: `${en}, the seller wants it ${expected === 0 ? 'at once' : `within ${expected} days`}`,
  };
}

function namesOf(fact: Facts[string] | undefined): Bilingual {
  const named = Array.isArray(fact) ? packagings.filter(({ vi }) => fact.includes(vi)) : [];
  return { vi: named.map(({ vi }) => vi).join(', '), en: named.map(({ en }) => en).join(', ') };
}
