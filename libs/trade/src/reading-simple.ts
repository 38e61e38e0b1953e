import { buyerTypes, type BuyerType } from './buyer-types.js';
import { categories, nearestCategory, category } from './categories.js';
import { certificateMentions } from './certificate-words.js';
import { certificatesUnderWay } from './certificates-under-way.js';
import type { CertificateKind } from './certificates.js';
import { monthsBetween, tidyMonths } from './months.js';
import { province } from './provinces.js';
import type { Quantity } from './quantities.js';
import { blank, type Reading, unclear, understood, unread } from './reading.js';
import { fold } from './text.js';
import { canonicalUnit } from './units.js';

const no = { vi: 'Chưa đọc được', en: 'Could not be read' };
const give = { vi: 'xem mẫu', en: 'see the template' };

function number(raw: string): number | null {
  const text = fold(raw)
    .replace(/(\d)[.,](?=\d{3}(\D|$))/g, '$1')
    .replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
export function readDecimal(raw: string): Reading<number> {
  const value = number(raw);
  return raw.trim() === '' ? blank(raw) : value !== null ? understood(raw, value) : unread(raw, no, give);
}
export function readQuantity(
  raw: string,
  _rowUnit: string | null,
): Reading<Quantity & { unit: string | null }> {
  const value = number(raw);
  if (raw.trim() === '') return blank(raw);
  return value === null
    ? unread(raw, no, give)
    : understood(raw, { from: value, to: value, period: 'MONTH', unit: null });
}
export function readMoney(
  raw: string,
  _rowUnit: string | null,
): Reading<{ from: number; to: number; unit: string | null }> {
  const value = number(raw);
  if (raw.trim() === '') return blank(raw);
  return value === null ? unread(raw, no, give) : understood(raw, { from: value, to: value, unit: null });
}
export function readMonths(raw: string): Reading<number[]> {
  if (raw.trim() === '') return blank(raw);
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(raw.trim());
  const value = range
    ? monthsBetween(Number(range[1]), Number(range[2]))
    : tidyMonths(raw.split(',').map(Number));
  return value.length > 0 ? understood(raw, value) : unread(raw, no, give);
}
export function readUnit(raw: string): Reading<string> {
  const value = canonicalUnit(raw);
  return value === null ? blank(raw) : understood(raw, value);
}
export function readProvince(raw: string): Reading<string> {
  const value = province(raw)?.name ?? null;
  return raw.trim() === '' ? blank(raw) : value !== null ? understood(raw, value) : unread(raw, no, give);
}
export function readProvinces(raw: string): Reading<string[]> {
  const parts = raw.split(/[;,]/).filter((part) => part.trim() !== '');
  const value = parts.flatMap((part) => province(part)?.name ?? []);
  return value.length === parts.length ? understood(raw, value) : unclear(raw, value, no, give);
}
export function readCategory(raw: string): Reading<string> {
  const text = raw.trim();
  if (text === '') return blank(raw);
  const named =
    category(text) ??
    categories.find((one) => [one.name.vi, one.name.en].some((name) => fold(name) === fold(text)));
  if (named) return understood(raw, named.code);
  return unclear(raw, nearestCategory(text)?.code ?? null, no, give);
}
export function readCertificates(
  raw: string,
): Reading<{ held: CertificateKind[]; underWay: CertificateKind[]; unknown: string[] }> {
  const underWay = certificatesUnderWay(raw);
  const parts = raw
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const held: CertificateKind[] = [];
  const unknown: string[] = [];
  for (const part of parts) {
    const kinds = certificateMentions(fold(part)).map((one) => one.kind);
    if (kinds.length === 0) unknown.push(part);
    held.push(...kinds.filter((kind) => !underWay.includes(kind)));
  }
  const value = { held: [...new Set(held)], underWay, unknown };
  return unknown.length === 0 ? understood(raw, value) : unclear(raw, value, no, give);
}
export function readBuyerType(raw: string): Reading<BuyerType> {
  const value = buyerTypes.find((one) => one === raw.trim().toUpperCase()) ?? null;
  return raw.trim() === '' ? blank(raw) : value !== null ? understood(raw, value) : unread(raw, no, give);
}
