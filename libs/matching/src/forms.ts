import { goodByKey, goods, isGoodWithin } from './goods.js';
import { formNames, isMaterial } from './phrases.js';

/** Filed under processed goods while the name says no state: it may be fresh, or changed in any way. */
export const CHANGED = 'CHANGED';

const only = new Map(
  [...formNames.values()].flatMap((one) =>
    one.only === '' ? [] : [[one.form, one.only.split(';').map((key) => goodByKey(key).at)] as const],
  ),
);

/**
 * The state a good is sold in, FRESH where nothing else is said; states its class takes for granted are FRESH.
 * `category` is what the row is filed under: a raw good among processed ones leaves its state open.
 */
export function formsOf(
  named: readonly number[],
  said: readonly string[],
  category: string | null = null,
): Set<string> {
  const ignored = goods[named[0] ?? -1]?.ignoredForms;
  const told = said.filter((form) => ignored?.has(form) !== true && isFormOf(form, named));
  const forms = told.includes('ROASTED') ? told.filter((form) => !unroasted.has(form)) : told;
  const changed = forms.filter((form) => form !== 'FRESH');
  if (forms.length === 0 && /^food\.processed\b/.test(category ?? '') && isRawKind(named))
    return new Set(['FRESH', CHANGED]);
  if (forms.includes('FRESH') && changed.length > 0) return new Set(forms);
  return new Set(changed.length > 0 ? changed : ['FRESH']);
}

/** Whether a good is sold in a state at all: only coffee and nuts are roasted as a state, only nuts have shells. */
export function isFormOf(form: string, named: readonly number[]): boolean {
  const kinds = only.get(form);
  return kinds === undefined || named.some((good) => kinds.some((kind) => isGoodWithin(good, kind)));
}

/** Whether a state is one of some goods only, as `GREEN` is of coffee. */
export function isOfOneSort(form: string): boolean {
  return only.has(form);
}

/** Raw states, which a roasted good has left: `nhân điều rang muối`. */
const unroasted = new Set(['GREEN', 'KERNEL']);

/** How far a made good (noodles, syrup) in another state serves: its name tells more than its state does. */
const MADE_OTHERWISE = 0.5;

/**
 * How far a good in one of the offered states serves where one of the wanted states is asked for, 0..1.
 * Frozen for fresh, or live for dressed (and the reverse), is a near product; any other change of state
 * (dried, salted, powder, cooked, preserve) makes another product, unless both sides are made goods.
 */
export function formFit(wanted: ReadonlySet<string>, offered: ReadonlySet<string>, areMade: boolean): number {
  let best = 0;
  for (const want of wanted) {
    for (const offer of offered) best = Math.max(best, fitOfForms(want, offer, areMade));
  }
  return best;
}

/** Baskets of another material, cut flowers for potted ones are near products; one side's silence means little. */
const MATERIAL_UNSAID = 0.9;
const OTHER_MATERIAL = 0.4;

function fitOfForms(want: string, offer: string, areMade: boolean): number {
  if (want === offer) return 1;
  const [wanted, offered] = [isMaterial(want), isMaterial(offer)];
  if (wanted || offered)
    return (wanted && offered) || !(want === 'FRESH' || offer === 'FRESH') ? OTHER_MATERIAL : MATERIAL_UNSAID;
  const isOpen = want === CHANGED || offer === CHANGED;
  if (isOpen && want !== 'FRESH' && offer !== 'FRESH') return 0.9;
  const apart = only.has(want) || only.has(offer) || !areMade ? 0 : MADE_OTHERWISE;
  return near[`${want} ${offer}`] ?? apart;
}

const near: Readonly<Record<string, number>> = {
  'FRESH FROZEN': 0.3,
  'FROZEN FRESH': 0.3,
  'FRESH LIVE': 0.3,
  'LIVE FRESH': 0.3,
  // FRESH says nothing of coffee and nuts: green or roasted, shelled or not is then still to be asked.
  'FRESH GREEN': 0.9,
  'GREEN FRESH': 0.9,
  // Who says nothing of it buys what is ready to eat or to brew.
  'FRESH ROASTED': 1,
  'ROASTED FRESH': 0.9,
  'FRESH KERNEL': 0.9,
  'KERNEL FRESH': 0.9,
  'FRESH INSHELL': 0.6,
  'INSHELL FRESH': 0.6,
};

const raw = ['produce', 'meat', 'egg', 'aquatic', 'grain', 'herb'].map((key) => goodByKey(key).at);
const made = ['processed', 'drink', 'craft', 'supply', 'ornamental', 'tourism', 'extract', 'sauce'].map(
  (key) => goodByKey(key).at,
);

/** Made of other goods, or showing them: what its name lists next are its ingredients. */
export function isComposite(named: readonly number[]): boolean {
  return named.some((good) => made.some((one) => isGoodWithin(good, one)));
}

/** As it was harvested: a dried or otherwise changed good is not. */
export function isRaw(named: readonly number[], forms: ReadonlySet<string>): boolean {
  return forms.has('FRESH') && isRawKind(named);
}

export function isRawKind(named: readonly number[]): boolean {
  return named.some((good) => !isComposite([good]) && raw.some((one) => isGoodWithin(good, one)));
}
