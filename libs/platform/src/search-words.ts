/**
 * What a person types into a search box, word by word, as patterns for `like fold(…)`: each word anywhere, signs taken as
 * they are. Words beyond 200 characters are left out.
 */
export const searchWords = (search: string): string[] =>
  search
    .slice(0, 200)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
