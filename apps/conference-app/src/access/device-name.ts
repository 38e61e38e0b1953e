import type { Words } from '../words/words.js';

// In this order: most browsers also carry the names of the older ones.
const browsers = [
  ['Zalo', /Zalo/],
  ['Cốc Cốc', /coc_coc/],
  ['Edge', /Edg/],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;
const systems = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** «Chrome trên Windows» for a user agent; a text of another kind stays as it is. */
export function deviceName(userAgent: string, w: Words): string {
  const browser = browsers.find(([, mark]) => mark.test(userAgent))?.[0];
  const system = systems.find(([, mark]) => mark.test(userAgent))?.[0];
  if (browser && system) return w.access.deviceOn(browser, system);
  return system ?? browser ?? (userAgent.slice(0, 60) || w.access.unknownDevice);
}
