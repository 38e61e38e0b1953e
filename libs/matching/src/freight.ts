import { canonicalUnit, fold, massOf, type OfferFacts, type Province, provinces } from '#trade';
import { kilometres } from './distance.js';
import { placesIn } from './places.js';

/** One way an offer is delivered, as its delivery note tells. */
export interface DeliveryTerm {
  /** Provinces or parts of the country it names; empty: anywhere the note does not say otherwise. */
  places: ReadonlySet<string>;
  /** VND per unit of the offer on top of its price; 0 where it is included. */
  freight: number;
}

/** `Tại kho; Hà Nội +500 đ/kg` → one term: Hà Nội, 500. Notes without an amount or "included" give none. */
export function deliveryTerms(offer: OfferFacts): DeliveryTerm[] {
  return offer.delivery.split(/[;\n]/).flatMap((note): DeliveryTerm[] => {
    const freight = freightIn(note, offer);
    return freight === null ? [] : [{ places: placesIn(note), freight }];
  });
}

const surcharge = /\+\s*(\d+(?:[.,]\d{3})*)\s*(d|dong|vnd|k|nghin)?\s*\/\s*(\p{L}+)/u;
const included =
  /\b(?:da gom|gom (?:cuoc|xe|van chuyen)|mien (?:cuoc|phi)|bao (?:cuoc|ship)|freeship|giao tan noi|free delivery|delivered)\b/;

function freightIn(note: string, offer: OfferFacts): number | null {
  const words = fold(note);
  const found = surcharge.exec(words);
  if (found === null) return included.test(words) ? 0 : null;
  const [, digits = '', money = 'd', per = ''] = found;
  const amount = Number(digits.replace(/[.,]/g, '')) * (money === 'k' || money === 'nghin' ? 1000 : 1);
  return perUnitOf(amount, canonicalUnit(per), offer);
}

function perUnitOf(amount: number, per: string | null, offer: OfferFacts): number | null {
  if (per === null || offer.unit === null) return null;
  if (per === canonicalUnit(offer.unit)) return amount;
  const perMass = massOf(per, null);
  const mass = massOf(offer.unit, offer.kgPerUnit);
  return perMass === null || mass === null ? null : (amount / perMass) * mass;
}

/** Freight of a term that covers the province: by its name first, then its part of the country, then any. */
function statedFreight(terms: readonly DeliveryTerm[], to: Province): number | null {
  const covering =
    terms.find((term) => term.places.has(to.name)) ??
    terms.find((term) => term.places.has(to.region) || term.places.has('ALL'));
  return covering?.freight ?? null;
}

const LOADING_VND_PER_KG = 300;
const ROAD_VND_PER_KG_KM = 2.5;

/**
 * What carrying one kilogram over a distance usually costs, VND: 300 for loading and 2.5 a kilometre as the
 * crow flies. An assumption of this program (lorries of 5–15 t, some 2 VND a road kilometre), used only
 * where the buyer wants delivery and the offer's note names no price for it.
 */
function usualFreightPerKg(km: number): number {
  return LOADING_VND_PER_KG + ROAD_VND_PER_KG_KM * km;
}

export interface Freight {
  /** VND per unit of the offer. */
  amount: number;
  source: 'STATED' | 'USUAL' | 'NONE';
}

/** A note that names no place (`giao tận nơi`) is taken to mean the neighbourhood. */
const OPEN_NOTE_KM = 150;

/** What the offer needs to be known for its freight; mass is kilograms in one of its units. */
interface Sender {
  terms: readonly DeliveryTerm[];
  province: Province | null;
  mass: number | null;
}

/**
 * What bringing one unit to a province, by its code, costs: what the offer states for the place, else what such a
 * distance usually costs, else nothing is known: 0. Code 0 is the gate.
 */
export function freightTo(offer: Sender, code: number): Freight {
  const to = provinces[code - 1];
  if (to === undefined) return { amount: 0, source: 'NONE' };
  const stated = statedFreight(offer.terms, to);
  if (stated !== null) return { amount: stated, source: 'STATED' };
  const km = offer.province === null ? null : kilometres(offer.province, to);
  const open = offer.terms.find((term) => term.places.size === 0);
  if (open !== undefined && (km === null || km < OPEN_NOTE_KM))
    return { amount: open.freight, source: 'STATED' };
  if (km === null || offer.mass === null) return { amount: 0, source: 'NONE' };
  return { amount: usualFreightPerKg(km) * offer.mass, source: 'USUAL' };
}

/** Whether the buyer wants the goods brought: its delivery note says `giao …`, or its words `giá tới kho`. */
export function wantsDelivery(delivery: string, description: string): boolean {
  const note = fold(delivery);
  if (
    /\b(?:nhan tai|ben mua|tu van chuyen|tai kho htx|tai vuon|tai ruong|toi (?:co so|nha so che|vuon)|den tan)\b/.test(
      note,
    )
  )
    return false;
  const words = fold(description);
  return (
    /\b(?:giao|fob|cif|toi kho|den kho|deliver)/.test(note) || /\bgia (?:da )?(?:toi|den|giao)\b/.test(words)
  );
}
