import type { Bilingual } from '#trade';
import { reckonedFrom } from './converted.js';
import { formatEn, formatVi, number, text, texts } from './fact-values.js';
import type { Facts } from './judgement.js';

const notKnown: Readonly<Record<string, Bilingual>> = {
  OFFER: { vi: 'bên bán chưa ghi sản lượng', en: 'the seller does not say how much there is' },
  DEMAND: { vi: 'bên mua chưa ghi lượng cần mua', en: 'the buyer does not say how much is wanted' },
};

/**
 * How much of what is wanted the offer has, in figures; of goods that the demand wants a stated amount of, how much of
 * that. What was converted or assumed on the way is said.
 */
export function quantityText(facts: Facts): Bilingual {
  const [percent, offered, total] = [
    number(facts['percent']),
    number(facts['offered']),
    number(facts['wanted']),
  ];
  if (percent === null || offered === null || total === null)
    return notKnown[String(facts['unknown'])] ?? unlikeUnits(facts);
  const unit = text(facts['unit']) ?? '';
  const share = number(facts['share']);
  const wanted = share ?? total;
  const covered = share === null ? percent : Math.round((Math.min(offered, share) / share) * 100);
  const from = reckonedFrom(facts);
  const about = from === null ? '' : '≈ ';
  const isSplit = facts['split'] === 'EQUALLY';
  const of = share === null ? { vi: 'lượng cần mua', en: 'what is wanted' } : shareName(facts);
  // What is scored comes first: goods that are but a part of what is wanted leave the rest to others.
  const first = share === null ? covered : percent;
  const part =
    share === null
      ? { vi: '', en: '' }
      : {
          vi: `cả nhu cầu: ${covered < 1 ? 'chưa tới 1' : covered} % `,
          en: `the whole demand: ${covered < 1 ? 'less than 1' : covered} % of `,
        };
  return {
    vi: [
      `${first < 1 ? 'chưa tới 1' : `đủ ${first}`} % ${part.vi}${of.vi}`,
      ` (có ${about}${formatVi(offered)} ${unit}, cần ${formatVi(wanted)} ${unit} mỗi tháng`,
      from === null ? '' : `; ${from.vi}`,
      isSplit ? '; coi như bên bán chia đều các mặt hàng ghi chung' : '',
      ')',
    ].join(''),
    en: [
      `${first < 1 ? 'less than 1' : `covers ${first}`} % of ${part.en}${of.en}`,
      ` (${about}${formatEn(offered)} ${unit} of ${formatEn(wanted)} ${unit} a month`,
      from === null ? '' : `; ${from.en}`,
      isSplit ? '; taken as an equal part of the goods offered together' : '',
      ')',
    ].join(''),
  };
}

function unlikeUnits(facts: Facts): Bilingual {
  const [own, unit] = [text(facts['ownUnit']), text(facts['unit'])];
  if (own === null || unit === null)
    return { vi: 'chưa rõ đơn vị tính của một bên', en: 'the unit of one side is not known' };
  if (own === unit)
    return {
      vi: `chưa so được lượng: chưa rõ mỗi ${unit} của hai bên nặng bao nhiêu`,
      en: `amounts cannot be compared: what a ${unit} of either side weighs is not known`,
    };
  return {
    vi: `chưa so được lượng: bên bán tính theo ${own}, bên mua theo ${unit}, chưa rõ mỗi đơn vị nặng bao nhiêu`,
    en: `amounts cannot be compared: sold by ${own}, wanted by ${unit}, and the weight of one is not known`,
  };
}

/** Several goods may have one amount together. */
function shareName(facts: Facts): Bilingual {
  const goods = { vi: texts(facts['shareGoods']), en: texts(facts['shareGoodsEn']) };
  const isJoint = goods.vi.length > 1;
  return {
    vi: `phần ${listed(goods.vi, 'và') || 'của mặt hàng này'}${isJoint ? ' cộng lại' : ''}`,
    en: `the ${listed(goods.en, 'and') || 'amount of these goods'}${isJoint ? ' together' : ' wanted'}`,
  };
}

function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

export function lotText(facts: Facts): Bilingual {
  const minOrder = number(facts['minOrder']);
  const wanted = number(facts['wanted']);
  const unit = text(facts['unit']) ?? '';
  if (minOrder === null)
    return { vi: 'bên bán không đòi đơn tối thiểu', en: 'the seller asks for no smallest order' };
  const from = reckonedFrom(facts);
  const order = {
    vi: `${from === null ? '' : '≈ '}${formatVi(minOrder)} ${unit}${from === null ? '' : ` (${from.vi})`}`,
    en: `${from === null ? '' : '≈ '}${formatEn(minOrder)} ${unit}${from === null ? '' : ` (${from.en})`}`,
  };
  if (wanted === null || minOrder <= wanted)
    return {
      vi: `bên bán nhận đơn từ ${order.vi}, vừa với bên mua`,
      en: `the seller takes orders from ${order.en}, which suits the buyer`,
    };
  return {
    vi: `bên bán chỉ nhận đơn từ ${order.vi}, nhiều hơn mức ${formatVi(wanted)} ${unit} bên mua cần mỗi tháng`,
    en: `the seller takes orders from ${order.en} only, more than the ${formatEn(wanted)} ${unit} wanted a month`,
  };
}

export function outletText(facts: Facts): Bilingual {
  const percent = number(facts['percent']);
  if (percent === null) {
    const missing = notKnown[String(facts['unknown'])];
    const share = {
      vi: 'chưa tính được bên mua lấy được bao nhiêu phần sản lượng',
      en: 'what part of the seller’s amount the buyer would take cannot be worked out',
    };
    if (missing === undefined) return share;
    return { vi: `${missing.vi} nên ${share.vi}`, en: `${missing.en}, so ${share.en}` };
  }
  return {
    vi: `bên mua lấy được ${percent < 1 ? 'chưa tới 1' : percent} % sản lượng của bên bán`,
    en: `the buyer would take ${percent < 1 ? 'less than 1' : percent} % of what the seller has`,
  };
}
