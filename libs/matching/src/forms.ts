import { goodByKey, goods, isGoodWithin } from './goods.js';

/** The state a good is sold in, FRESH where nothing else is said; states its class takes for granted are FRESH. */
export function formsOf(named: readonly number[], said: readonly string[]): Set<string> {
  const ignored = goods[named[0] ?? -1]?.ignoredForms;
  const forms = said.filter((form) => ignored?.has(form) !== true);
  const changed = forms.filter((form) => form !== 'FRESH');
  if (forms.includes('FRESH') && changed.length > 0) return new Set(forms);
  return new Set(changed.length > 0 ? changed : ['FRESH']);
}

/**
 * How far a good in one of the offered states serves where one of the wanted states is asked for, 0..1.
 * Frozen for fresh, or live for dressed (and the reverse), is a near product; any other change of state
 * (dried, salted, powder, cooked, preserve) makes another product.
 */
export function formFit(wanted: ReadonlySet<string>, offered: ReadonlySet<string>): number {
  let best = 0;
  for (const want of wanted) {
    for (const offer of offered) best = Math.max(best, want === offer ? 1 : (near[`${want} ${offer}`] ?? 0));
  }
  return best;
}

const near: Readonly<Record<string, number>> = {
  'FRESH FROZEN': 0.3,
  'FROZEN FRESH': 0.3,
  'FRESH LIVE': 0.3,
  'LIVE FRESH': 0.3,
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
  if (!forms.has('FRESH')) return false;
  return named.some((good) => !isComposite([good]) && raw.some((one) => isGoodWithin(good, one)));
}
