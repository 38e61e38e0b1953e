import { fold } from '../parts/fold.js';

const masses = new Set(['kg', 'ta', 'tan', 'yen', 'g', 'gam', 'lang', 'kilogam', 'can', 'ton', 'quintal']);

/** Whether the unit is a weight by itself, so that nobody has to say how heavy one is. */
export function isMass(unit: string): boolean {
  return masses.has(fold(unit));
}
