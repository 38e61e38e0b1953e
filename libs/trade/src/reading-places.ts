import { province, provinces } from './provinces.js';
import { blank, longestField, type Reading, unclear, understood, unread } from './reading.js';
import { type Bilingual, fold } from './text.js';

const accepted: Bilingual = {
  vi: 'Tên một trong 34 tỉnh, thành phố hiện nay hoặc tên tỉnh cũ; nhiều tỉnh cách nhau bằng dấu chấm phẩy',
  en: 'One of today’s 34 provinces and cities, or a former province; several separated by semicolons',
};

const unknownPlace: Bilingual = { vi: 'Không nhận ra tỉnh, thành phố', en: 'No province recognised' };
const guessed: Bilingual = { vi: 'Đọc theo một phần lời ghi', en: 'Read from a part of what is written' };

/** One province, also by its name before the mergers or at the end of an address. */
export function readProvince(raw: string): Reading<string> {
  if (raw.trim() === '') return blank(raw);
  if (raw.length > longestField) return unread(raw, unknownPlace, accepted);
  const parts = [raw, ...raw.split(/[,;]|\s-\s/).reverse()];
  for (const part of parts) {
    const found = province(part);
    if (found) return understood(raw, found.name);
  }
  const inside = lastNamed(raw);
  return inside === null ? unread(raw, unknownPlace, accepted) : unclear(raw, inside, guessed, accepted);
}

/** The last place named among other words; a name has at most five. */
function lastNamed(text: string): string | null {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  for (let end = words.length; end > 0; end--) {
    for (let length = Math.min(5, end); length > 1; length--) {
      const found = province(words.slice(end - length, end).join(' '));
      if (found) return found.name;
    }
  }
  return null;
}

const anywhere =
  /^(?:toan quoc|ca nuoc|moi noi|moi tinh|tat ca(?: cac tinh)?|khong (?:gioi han|yeu cau|han che)|khong|ko|bat ky|any(?:where)?|all|nationwide|63 tinh(?: thanh)?|34 tinh(?: thanh)?)$/;

const regions: [RegExp, 'NORTH' | 'CENTRE' | 'SOUTH'][] = [
  [/^(?:cac tinh )?(?:mien|phia) bac$|^bac bo$|^north(?:ern)?$/, 'NORTH'],
  [/^(?:cac tinh )?mien trung$|^trung bo$|^cent(?:re|er|ral)$/, 'CENTRE'],
  [/^(?:cac tinh )?(?:mien|phia) nam$|^nam bo$|^south(?:ern)?$/, 'SOUTH'],
];

/** Provinces separated by semicolons or commas; a blank field, or "toàn quốc", is an empty list: anywhere. */
export function readProvinces(raw: string): Reading<string[]> {
  if (raw.length > 3 * longestField) return unread(raw, unknownPlace, accepted);
  if (raw.trim() === '' || anywhere.test(fold(raw))) return understood(raw, []);
  const parts = raw.split(/[;,/&+\r\n]|\s(?:và|va|and|hoặc|hoac)\s/iu).filter((part) => part.trim() !== '');
  const found: string[] = [];
  let doubtful = false;
  for (const part of parts) {
    const region = regions.find(([name]) => name.test(fold(part)))?.[1];
    const one = readProvince(part);
    if (region) found.push(...provinces.filter((unit) => unit.region === region).map((unit) => unit.name));
    else if (one.value !== null) found.push(one.value);
    doubtful ||= region === undefined && (one.value === null || one.unclear !== null);
  }
  if (found.length === 0) return unread(raw, unknownPlace, accepted);
  const value = [...new Set(found)];
  return doubtful ? unclear(raw, value, guessed, accepted) : understood(raw, value);
}
