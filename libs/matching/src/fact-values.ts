import { certificateKinds, type CertificateKind } from '#trade';
import type { Facts } from './judgement.js';

export function number(fact: Facts[string] | undefined): number | null {
  return typeof fact === 'number' && Number.isFinite(fact) ? fact : null;
}

export function text(fact: Facts[string] | undefined): string | null {
  return typeof fact === 'string' ? fact : null;
}

export function kinds(fact: Facts[string] | undefined): CertificateKind[] {
  const named = Array.isArray(fact) ? fact : [];
  return certificateKinds.filter((kind) => named.includes(kind));
}

export function formatVi(amount: number): string {
  return amount.toLocaleString('vi-VN', { maximumFractionDigits: 2 });
}

export function formatEn(amount: number): string {
  return amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}
