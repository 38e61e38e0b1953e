import { telephone } from '#access';
import type { Reading } from '#trade';
import type { PartyWords } from './parties.js';
import type { RowReader } from './row-reader.js';

export interface Contact {
  fullName: string;
  position: string | null;
  telephone: string | null;
}

const clear = <T>(raw: string, value: T | null): Reading<T> => ({
  raw,
  value,
  unclear: null,
  accepted: null,
});

/** The organisation's name (in the column `nameField`) and tax code. */
export function readParty(row: RowReader, nameField: string): PartyWords {
  const name = row.essential(nameField, 200);
  const taxCode = row.take('taxCode', readTaxCode(row.words('taxCode')), 'NEVER', String);
  return { name, taxCode, province: null, buyerType: null };
}

/** A spreadsheet takes the zero in front of a number away: nine digits are a code that began with it. */
function readTaxCode(words: string): Reading<string> {
  const digits = words.replace(/[\s.]/g, '');
  const code = /^\d{9}$/.test(digits) ? `0${digits}` : digits;
  if (words === '' || /^(\d{10}(-\d{3})?|\d{12})$/.test(code)) return clear(words, code || null);
  return {
    raw: words,
    value: null,
    unclear: { vi: 'Không phải là mã số thuế', en: 'Not a tax code' },
    accepted: {
      vi: '10 chữ số, 10 chữ số-3 chữ số, hoặc 12 chữ số',
      en: '10 digits, 10-3 digits, or 12 digits',
    },
  };
}

/** Whom to call; kept out of `asWritten`, because names and numbers stand only where they can be erased. */
export function readContact(row: RowReader): Contact | null {
  const [name, position, number] = ['contactName', 'contactPosition', 'contactTelephone'].map((field) =>
    row.words(field).replace(/\s+/g, ' ').slice(0, 120).trim(),
  );
  const read = number ? telephone(number) : null;
  for (const [field, words, understood] of [
    ['contactName', name, name],
    ['contactPosition', position, position],
    ['contactTelephone', number, read],
  ] as const) {
    if (!words) continue;
    const isRead = understood !== null;
    row.cells.push({
      field,
      words,
      understood: understood ?? null,
      why: isRead ? null : notATelephone,
      accepted: isRead ? null : aTelephone,
    });
  }
  if (!name && !read) return null;
  return { fullName: name || 'Người liên hệ', position: position || null, telephone: read };
}

const notATelephone = { vi: 'Không phải là số điện thoại', en: 'Not a telephone number' };
const aTelephone = { vi: 'Ví dụ 0912 345 678', en: 'E.g. 0912 345 678' };
