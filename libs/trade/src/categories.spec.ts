import { describe, expect, it } from '@jest/globals';
import { categories, category, nearestCategory } from './categories.js';

describe('categories', () => {
  it('form one tree: each parent is known and is the dotted prefix', () => {
    expect(categories.length).toBeGreaterThan(50);
    for (const { code, parent } of categories) {
      expect(parent ?? '').toBe(code.slice(0, Math.max(0, code.lastIndexOf('.'))));
      if (parent !== null) expect(category(parent)).not.toBeNull();
    }
  });

  it('give the nearest known one above an unknown code', () => {
    expect(nearestCategory('food.fresh.fruit.rambutan.ripe')?.code).toBe('food.fresh.fruit');
    expect(nearestCategory('drink')?.code).toBe('drink');
    expect(nearestCategory('machines.tractor')).toBeNull();
  });
});
