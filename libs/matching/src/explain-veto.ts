import { type Bilingual, certificateName, formatMonths } from '#trade';
import { reckonedFrom } from './converted.js';
import { formatEn, formatVi, kinds, number, text, texts } from './fact-values.js';
import type { Audience, Veto } from './judgement.js';

/** A veto in words; nothing in it is private to either side. */
export function explainVeto(veto: Veto, _audience: Audience): Bilingual {
  const { facts } = veto;
  switch (veto.code) {
    case 'OTHER_PRODUCT':
      return { vi: 'khác mặt hàng', en: 'another product' };
    case 'NO_COMMON_MONTH': {
      const [needed, supplied] = [facts['needed'], facts['supplied']].map((fact) =>
        formatMonths(texts(fact).map(Number)),
      );
      return {
        vi: `không trùng tháng nào: bên mua cần tháng ${needed}, bên bán có hàng tháng ${supplied}`,
        en: `no month in common: wanted in months ${needed}, supplied in months ${supplied}`,
      };
    }
    case 'CERTIFICATE_MISSING': {
      const missing = kinds(facts['missing']);
      return {
        vi: `thiếu chứng nhận bắt buộc ${missing.map((kind) => certificateName(kind).vi).join(', ')}`.trim(),
        en: `lacks the required ${missing.map((kind) => certificateName(kind).en).join(', ')}`.trim(),
      };
    }
    case 'PROVINCE_EXCLUDED':
      return {
        vi: `bên mua không nhận hàng từ ${text(facts['province']) ?? 'tỉnh này'}`,
        en: `the buyer does not take goods from ${text(facts['province']) ?? 'this province'}`,
      };
    case 'LOT_TOO_SMALL': {
      const [offered, least] = [number(facts['offered']), number(facts['least'])];
      const unit = text(facts['unit']) ?? '';
      if (offered === null || least === null) return { vi: 'lô hàng quá nhỏ', en: 'the lot is too small' };
      const from = reckonedFrom(facts);
      const has =
        from === null
          ? { vi: `${formatVi(offered)} ${unit}`, en: `${formatEn(offered)} ${unit}` }
          : {
              vi: `≈ ${formatVi(offered)} ${unit} (${from.vi})`,
              en: `≈ ${formatEn(offered)} ${unit} (${from.en})`,
            };
      return {
        vi: `bên bán có ${has.vi} mỗi tháng, bên mua chỉ nhận lô từ ${formatVi(least)} ${unit}`,
        en: `the seller has ${has.en} a month, the buyer takes lots from ${formatEn(least)} ${unit} only`,
      };
    }
  }
}
