import { province } from '#trade';
import type { ScannedOffer } from './engine/offer-columns.js';
import type { OfferFeatures } from './features.js';
import type { OfferText, PreparedDemand, PreparedOffer } from './prepare.js';

/** What offers say, by how it is stored: offers that say the same share one object. */
export type Texts = Map<string, OfferText>;

/**
 * Four lines of JSON: what is read of its words whatever a demand says, its words, what scoring reads besides, and the
 * rest that reasons need.
 */
export function storeOffer({ id: _, text, features, ...rest }: PreparedOffer): string {
  const { goods, sure, category, specs, ...words } = text;
  const facts = { ...rest, province: rest.province?.name ?? null };
  return [{ goods, sure, category, specs }, words, features, facts].map(written).join('\n');
}

export function loadOffer(id: string, stored: string, texts: Texts): PreparedOffer {
  const [, , , rest = ''] = stored.split('\n');
  const facts = read(rest) as Omit<PreparedOffer, 'id' | 'text' | 'features' | 'province'> & {
    province: string | null;
  };
  const from = facts.province === null ? null : (province(facts.province) ?? null);
  return { ...facts, ...loadOfferForScan(id, stored, texts), province: from };
}

/** Without what only reasons need. */
export function loadOfferForScan(id: string, stored: string, texts: Texts): ScannedOffer {
  const [reading = '', words = '', features = ''] = stored.split('\n', 3);
  const said = `${reading}\n${words}`;
  const text = texts.get(said) ?? loadText(said);
  texts.set(said, text);
  return { id, text, features: loadFeatures(features) };
}

/** What an offer says, from its first two lines. */
export function loadText(said: string): OfferText {
  const [reading = '', words = ''] = said.split('\n', 2);
  return { ...(read(reading) as object), ...(read(words) as object) } as OfferText;
}

/** What scoring reads besides, from its third line. */
export function loadFeatures(stored: string): OfferFeatures {
  return JSON.parse(stored) as OfferFeatures;
}

export function storeDemand({ id: _, ...demand }: PreparedDemand): string {
  return written({ ...demand, province: demand.province?.name ?? null });
}

export function loadDemand(id: string, stored: string): PreparedDemand {
  const demand = read(stored) as Omit<PreparedDemand, 'id' | 'province'> & { province: string | null };
  return { ...demand, id, province: demand.province === null ? null : (province(demand.province) ?? null) };
}

function written(value: unknown): string {
  return JSON.stringify(withoutSets(value));
}

/** A set becomes what `withSets` makes one of; several times as fast as a replacer. */
function withoutSets(part: unknown): unknown {
  if (part === null || typeof part !== 'object') return part;
  if (part instanceof Set) return { set: [...part] };
  if (Array.isArray(part)) return part.map(withoutSets);
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(part)) copy[name] = withoutSets(field);
  return copy;
}

function read(stored: string): unknown {
  return withSets(JSON.parse(stored));
}

/** Several times as fast as a reviver. */
function withSets(part: unknown): unknown {
  if (part === null || typeof part !== 'object') return part;
  if ('set' in part) return new Set(part.set as unknown[]);
  const fields = part as Record<string, unknown>;
  for (const name in fields) {
    if (typeof fields[name] === 'object') fields[name] = withSets(fields[name]);
  }
  return part;
}
