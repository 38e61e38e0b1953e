import type { Bilingual } from './text.js';

export const certificateKinds = [
  'VIETGAP',
  'GLOBALGAP',
  'ORGANIC_VN',
  'ORGANIC_USDA',
  'ORGANIC_EU',
  'HACCP',
  'ISO22000',
  'FSSC22000',
  'ATTP',
  'HALAL',
  'GI',
  'PUC',
  'GACC',
  'OCOP3',
  'OCOP4',
  'OCOP5',
] as const;

export type CertificateKind = (typeof certificateKinds)[number];

const names: Record<CertificateKind, Bilingual> = {
  VIETGAP: { vi: 'VietGAP', en: 'VietGAP' },
  GLOBALGAP: { vi: 'GlobalGAP', en: 'GlobalGAP' },
  ORGANIC_VN: { vi: 'Hữu cơ Việt Nam', en: 'Vietnamese organic' },
  ORGANIC_USDA: { vi: 'Hữu cơ Mỹ (USDA)', en: 'USDA organic' },
  ORGANIC_EU: { vi: 'Hữu cơ châu Âu (EU)', en: 'EU organic' },
  HACCP: { vi: 'HACCP', en: 'HACCP' },
  ISO22000: { vi: 'ISO 22000', en: 'ISO 22000' },
  FSSC22000: { vi: 'FSSC 22000', en: 'FSSC 22000' },
  ATTP: { vi: 'An toàn thực phẩm (ATTP)', en: 'Food-safety certificate (ATTP)' },
  HALAL: { vi: 'Halal', en: 'Halal' },
  GI: { vi: 'Chỉ dẫn địa lý', en: 'Geographical indication' },
  PUC: { vi: 'Mã vùng trồng', en: 'Growing-area code (PUC)' },
  GACC: { vi: 'Mã đóng gói đi Trung Quốc (GACC)', en: 'GACC registration for China' },
  OCOP3: { vi: 'OCOP 3 sao', en: 'OCOP 3 stars' },
  OCOP4: { vi: 'OCOP 4 sao', en: 'OCOP 4 stars' },
  OCOP5: { vi: 'OCOP 5 sao', en: 'OCOP 5 stars' },
};

export function certificateName(kind: CertificateKind): Bilingual {
  return names[kind];
}

const alsoGood: Partial<Record<CertificateKind, readonly CertificateKind[]>> = {
  OCOP5: ['OCOP4', 'OCOP3'],
  OCOP4: ['OCOP3'],
  FSSC22000: ['ISO22000', 'HACCP'],
  ISO22000: ['HACCP'],
};

/**
 * Whether who holds one may be taken to meet the other: the same; more OCOP stars for fewer; FSSC 22000
 * (built on ISO 22000) for ISO 22000; and either for HACCP, whose Codex principles ISO 22000 contains.
 * The last two are the trade's habit, not a rule of law; a buyer may still ask for the paper itself.
 */
export function satisfies(held: CertificateKind, wanted: CertificateKind): boolean {
  return held === wanted || (alsoGood[held]?.includes(wanted) ?? false);
}
