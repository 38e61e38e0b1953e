import { type CertificateKind, certificateKinds, certificateStates, fold, satisfies } from '#trade';

const asking =
  /\b(?:phai|bat buoc|yeu cau|must|required?|mandatory|chi (?:nhan|lay|mua|nhap) (?:hang )?(?:co|dat))\b|\b(?:khong|ko|khg) (?:nhan|lay|mua|nhap) (?:hang )?(?:chua|khong|ko|thieu)\b/;
const wishing =
  /\b(?:uu tien|cang tot|neu co|thi tot|khuyen khich|nen co|mong|khong (?:can|bat buoc|yeu cau)|ko (?:can|bat buoc)|prefer\w*|if possible)\b/;
const eitherWord = /\b(?:hoac|hay|or)\b/;

/**
 * Certificates that a buyer's words insist on (`hàng phải từ OCOP 4 sao`, `bắt buộc VietGAP`). Of several by choice
 * (`VietGAP hoặc ATTP`) the one that each of the others meets, if there is one.
 */
export function certificatesAsked(description: string): CertificateKind[] {
  const found = description.split(/[.;!?\n](?=\s|$)/).flatMap((sentence) => {
    const words = fold(sentence);
    if (!asking.test(words) || wishing.test(words)) return [];
    const kinds = kindsIn(sentence.slice(words.search(asking)));
    if (!eitherWord.test(words)) return kinds;
    return kinds.filter((kind) => kinds.every((other) => satisfies(other, kind))).slice(0, 1);
  });
  return certificateKinds.filter((kind) => found.includes(kind));
}

function kindsIn(sentence: string): CertificateKind[] {
  const said = new Set(certificateStates(sentence).map((one) => one.kind));
  return certificateKinds.filter((kind) => said.has(kind));
}
