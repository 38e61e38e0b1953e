import { certificateMentions, foldForCertificates } from './certificate-words.js';
import { certificateStates } from './certificates-under-way.js';
import { type CertificateKind, certificateKinds, certificateName } from './certificates.js';
import { longestField, type Reading, unclear, understood } from './reading.js';
import { type Bilingual, fold } from './text.js';

interface ReadCertificates {
  held: CertificateKind[];
  underWay: CertificateKind[];
  /** What names no certificate the product knows, word for word. */
  unknown: string[];
}

const accepted: Bilingual = {
  vi: `Cách nhau bằng dấu chấm phẩy: ${certificateKinds.map((kind) => certificateName(kind).vi).join('; ')}`,
  en: `Separated by semicolons: ${certificateKinds.join('; ')}`,
};

const nothing =
  /^(?:-+|x|0|none|no|n\/a|khong|ko|chua|khong co|ko co|chua co|(?:chua|khong) co (?:giay to|chung nhan|giay chung nhan|giay|chung chi)(?: gi| nao)?|khong yeu cau|khong bat buoc)$/;

/**
 * Certificates by code or usual spelling: "VietGAP; OCOP 4 sao, hữu cơ". A blank field is an empty list.
 * One said to be under way is not held; one refused or expired ("chưa có HACCP") is neither.
 */
export function readCertificates(raw: string): Reading<ReadCertificates> {
  const value: ReadCertificates = { held: [], underWay: [], unknown: [] };
  if (raw.trim() === '') return understood(raw, value);
  if (raw.length > 3 * longestField) {
    return unclear(raw, { ...value, unknown: [raw] }, { vi: 'Quá dài', en: 'Too long' }, accepted);
  }
  let doubtful = false;
  for (const part of splitList(raw)) {
    if (nothing.test(fold(part))) continue;
    const states = certificateStates(fold(part) === 'gi' ? 'GI' : part);
    doubtful ||= isOcopWithoutStars(part);
    if (!states.some((one) => one.kind !== 'OTHER')) value.unknown.push(part.trim());
    for (const { kind, state } of states) {
      if (kind === 'OTHER') continue;
      if (state === 'UNDER_WAY') value.underWay.push(kind);
      else if (state === null || state === 'HELD') value.held.push(kind);
      else doubtful = true;
    }
  }
  value.held = certificateKinds.filter((kind) => value.held.includes(kind));
  value.underWay = certificateKinds.filter(
    (kind) => value.underWay.includes(kind) && !value.held.includes(kind),
  );
  if (value.unknown.length > 0) return unclear(raw, value, unknownNames(value.unknown), accepted);
  return doubtful ? unclear(raw, value, notSure, accepted) : understood(raw, value);
}

/** A comma or semicolon ends a name, unless what follows only goes on about it: "HACCP, đang chờ cấp". */
function splitList(raw: string): string[] {
  const parts: string[] = [];
  for (const piece of raw.split(/[;,\r\n]/)) {
    const names = certificateMentions(foldForCertificates(piece)).length > 0 || fold(piece) === 'gi';
    const goesOn = /\b(?:dang|cho|awaiting|du kien|chua|het han|sap|da|con)\b/.test(
      foldForCertificates(piece),
    );
    const before = parts.at(-1);
    if (!names && goesOn && before !== undefined) parts[parts.length - 1] = `${before}, ${piece}`;
    else if (piece.trim() !== '') parts.push(piece);
  }
  return parts;
}

const isOcopWithoutStars = (part: string): boolean =>
  /\bocop\b/.test(fold(part)) && !/[345]|\b(?:ba|bon|nam) sao\b/.test(fold(part));

const unknownNames = (names: readonly string[]): Bilingual => ({
  vi: `Không nhận ra: ${names.join('; ')}`,
  en: `Not recognised: ${names.join('; ')}`,
});

const notSure: Bilingual = {
  vi: 'Có chứng nhận chưa rõ còn hiệu lực hay mấy sao',
  en: 'It is not clear whether one is in force, or how many stars it has',
};
