import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A telephone number as +84…, from the usual Vietnamese spellings; null when it is none. */
export function telephone(words: string): string | null {
  const number = parsePhoneNumberFromString(words, 'VN');
  return number?.isPossible() ? number.number : null;
}

/** What one types to sign in, as it is stored: an e-mail address in lower case or a telephone number as +84…. */
export const loginKey = (words: string): string =>
  words.includes('@') ? words.trim().toLowerCase() : (telephone(words) ?? words.trim());
