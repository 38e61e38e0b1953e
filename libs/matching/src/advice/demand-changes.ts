import { certificateName, convert, type DemandFacts, formatMonths, type Quantity } from '#trade';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import { formatEn, formatVi } from '../fact-values.js';
import { type Change, roundDown, someOf } from './change.js';
import { furtherMonths, namedSets, together } from './month-sets.js';

type Of = Generator<Change<DemandFacts>>;

/** What its buyer could change of a demand, the easiest first, in view of the offers of the same product. */
export function* demandChanges(
  facts: DemandFacts,
  demand: PreparedDemand,
  offers: readonly PreparedOffer[],
): Of {
  yield* ofMonths(facts, demand, offers);
  yield* ofQuantity(facts, demand, offers);
  yield* ofProvinces(facts, offers);
  yield* ofLot(facts, demand, offers);
  yield* ofCertificates(facts);
}

function* ofMonths(facts: DemandFacts, demand: PreparedDemand, offers: readonly PreparedOffer[]): Of {
  const supplied = offers.map(({ months }) => months);
  if (demand.months === null) {
    for (const months of namedSets(supplied)) {
      const named = formatMonths(months);
      const what = {
        vi: `ghi rõ các tháng cần hàng (nếu là tháng ${named})`,
        en: `state the months of need (if they are ${named})`,
      };
      yield { code: 'STATE_MONTHS', what, facts: { ...facts, months } };
    }
    return;
  }
  for (const more of furtherMonths(demand.months, supplied)) {
    const named = formatMonths(more);
    const what = { vi: `nhận thêm hàng tháng ${named}`, en: `take goods in months ${named} as well` };
    yield { code: 'WIDEN_MONTHS', what, facts: { ...facts, months: together(demand.months, more) } };
  }
}

function* ofQuantity(facts: DemandFacts, demand: PreparedDemand, offers: readonly PreparedOffer[]): Of {
  if (demand.monthly !== null) return;
  const measure = demand.measure ?? { unit: 'kg', kgPerUnit: null };
  const amounts = offers.map(({ monthly, measure: of }) =>
    monthly === null || of === null
      ? Number.NaN
      : roundDown(convert(monthly.usual, of, measure) ?? Number.NaN),
  );
  for (const amount of someOf(amounts)) {
    const what = {
      vi: `ghi rõ lượng cần mua (nếu khoảng ${formatVi(amount)} ${measure.unit}/tháng)`,
      en: `state the quantity (if it is about ${formatEn(amount)} ${measure.unit} a month)`,
    };
    const quantity: Quantity = { from: amount, to: amount, period: 'MONTH' };
    yield { code: 'STATE_QUANTITY', what, facts: { ...facts, unit: measure.unit, quantity } };
  }
}

function* ofProvinces(facts: DemandFacts, offers: readonly PreparedOffer[]): Of {
  if (facts.acceptedProvinces.length === 0) return;
  const from = new Set(offers.flatMap(({ province }) => (province === null ? [] : [province.name])));
  for (const name of [...from].sort()) {
    if (facts.acceptedProvinces.includes(name)) continue;
    const what = { vi: `nhận thêm hàng từ ${name}`, en: `accept goods from ${name} as well` };
    yield {
      code: 'ACCEPT_PROVINCE',
      what,
      facts: { ...facts, acceptedProvinces: [...facts.acceptedProvinces, name] },
    };
  }
}

function* ofLot(
  facts: DemandFacts,
  { minSupplierQuantity: least, measure }: PreparedDemand,
  offers: readonly PreparedOffer[],
): Of {
  if (least === null || measure === null) return;
  const lots = offers.map(({ monthly, measure: of }) =>
    monthly === null || of === null
      ? Number.NaN
      : roundDown(convert(monthly.most, of, measure) ?? Number.NaN),
  );
  for (const amount of someOf(lots.filter((one) => one < least)).reverse()) {
    const what = {
      vi: `nhận cả bên bán có ít, từ ${formatVi(amount)} ${measure.unit}/tháng`,
      en: `accept smaller sellers, from ${formatEn(amount)} ${measure.unit} a month`,
    };
    yield { code: 'SMALLER_LOT', what, facts: { ...facts, minSupplierQuantity: amount } };
  }
}

function* ofCertificates(facts: DemandFacts): Of {
  for (const kind of facts.requiredCertificates) {
    const { vi, en } = certificateName(kind);
    yield {
      code: 'EASE_CERTIFICATE',
      what: { vi: `chỉ ưu tiên ${vi}, không bắt buộc`, en: `prefer ${en} instead of requiring it` },
      facts: {
        ...facts,
        requiredCertificates: facts.requiredCertificates.filter((one) => one !== kind),
        preferredCertificates: [...facts.preferredCertificates, kind],
      },
    };
  }
}
