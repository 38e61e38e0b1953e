import { province } from '#trade';
import type { OfferFeatures } from './features.js';
import type { OfferText, PreparedDemand, PreparedOffer } from './prepare.js';

/** Words already met, by how they are stored: offers of the same words share one object. */
export type Texts = Map<string, OfferText>;

/** Three lines of JSON: the words, what scoring reads, and the rest that reasons need. */
export function storeOffer({ id: _, text, features, ...rest }: PreparedOffer): string {
  return [text, features, { ...rest, province: rest.province?.name ?? null }].map(written).join('\n');
}

export function loadOffer(id: string, stored: string, texts: Texts): PreparedOffer {
  const [, , rest = ''] = stored.split('\n');
  const facts = read(rest) as Omit<PreparedOffer, 'id' | 'text' | 'features' | 'province'> & {
    province: string | null;
  };
  const from = facts.province === null ? null : (province(facts.province) ?? null);
  return { ...facts, ...loadOfferForScan(id, stored, texts), province: from };
}

/** Without what only reasons need. */
export function loadOfferForScan(
  id: string,
  stored: string,
  texts: Texts,
): { id: string; text: OfferText; features: OfferFeatures } {
  const words = stored.slice(0, stored.indexOf('\n'));
  const text = texts.get(words) ?? (read(words) as OfferText);
  texts.set(words, text);
  const from = words.length + 1;
  const features = JSON.parse(stored.slice(from, stored.indexOf('\n', from))) as OfferFeatures;
  return { id, text, features };
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
