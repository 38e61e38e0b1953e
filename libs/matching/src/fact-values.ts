import { certificateKinds, type CertificateKind } from '#trade';
import type { Facts } from './judgement.js';

export function number(fact: Facts[string] | undefined): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? fact : null;
}

export function text(fact: Facts[string] | undefined): string | null {
  return typeof fact === 'string' ? fact : null;
}

export function texts(fact: Facts[string] | undefined): readonly string[] {
  return Array.isArray(fact) ? fact : [];
}

export function kinds(fact: Facts[string] | undefined): CertificateKind[] {
  const named = texts(fact);
  return certificateKinds.filter((kind) => named.includes(kind));
}

// Made once: making one takes a hundred times longer than using it.
const inVietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
const inEnglish = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

export function formatVi(amount: number): string {
  return inVietnamese.format(amount);
}

export function formatEn(amount: number): string {
  return inEnglish.format(amount);
}

/** The month of a date, or of `2027-03`, as people write it: `03/2027`. */
export function monthName(date: string): string {
  return `${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
