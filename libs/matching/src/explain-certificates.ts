import { type Bilingual, type CertificateKind, certificateName } from '#trade';
import { kinds, monthName, number, text, texts } from './fact-values.js';
import type { Facts } from './judgement.js';

export function certificatesText(facts: Facts): Bilingual {
  const coming = named(kinds(facts['preferredUnderWay']));
  const waiting = named(kinds(facts['requiredUnderWay']));
  const missing = named(kinds(facts['preferredMissing']));
  const said: Bilingual[] = [];
  if (waiting !== null)
    said.push({
      vi: `${waiting.vi} (bắt buộc) bên bán đang làm`,
      en: `${waiting.en} (required) under way`,
    });
  if (coming !== null)
    said.push({ vi: `${coming.vi} (ưu tiên) bên bán đang làm`, en: `${coming.en} (preferred) under way` });
  if (missing !== null)
    said.push({
      vi: `chưa có ${missing.vi} mà bên mua ưu tiên`,
      en: `without ${missing.en}, which the buyer prefers`,
    });
  said.push(...endingText(facts));
  if (said.length > 0)
    return { vi: said.map(({ vi }) => vi).join('; '), en: said.map(({ en }) => en).join('; ') };
  if (number(facts['asked']) === 0)
    return { vi: 'bên mua không đòi chứng nhận', en: 'the buyer asks for no certificate' };
  return { vi: 'đủ chứng nhận bên mua cần', en: 'all certificates the buyer asks for' };
}

function named(all: readonly CertificateKind[]): Bilingual | null {
  const names = all.map(certificateName);
  return names.length === 0
    ? null
    : { vi: names.map(({ vi }) => vi).join(', '), en: names.map(({ en }) => en).join(', ') };
}

/** Each that ends before the last month of need, and until when; then that month, once for all. */
function endingText(facts: Facts): Bilingual[] {
  const required = kinds(facts['requiredEnding']);
  const untils = texts(facts['endingUntil']);
  const ending = texts(facts['ending']).flatMap((name, at) =>
    kinds([name]).map((kind) => {
      const { vi, en } = certificateName(kind);
      const asked = required.includes(kind)
        ? { vi: 'bắt buộc', en: 'required' }
        : { vi: 'ưu tiên', en: 'preferred' };
      const until = monthName(untils[at] ?? '');
      return {
        vi: `${vi} (${asked.vi}) chỉ còn hiệu lực đến ${until}`,
        en: `${en} (${asked.en}) is valid only until ${until}`,
      };
    }),
  );
  if (ending.length === 0) return [];
  const last = text(facts['lastMonth']);
  const before =
    last === null
      ? { vi: 'trong khi bên mua cần hàng quanh năm', en: 'while the buyer needs goods all year' }
      : {
          vi: `trước tháng cuối cần hàng (${monthName(last)})`,
          en: `before the last month of need (${monthName(last)})`,
        };
  return [
    {
      vi: `${ending.map(({ vi }) => vi).join(', ')}, ${before.vi}`,
      en: `${ending.map(({ en }) => en).join(', ')}, ${before.en}`,
    },
  ];
}
