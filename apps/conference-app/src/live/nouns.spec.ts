import { describe, expect, it } from '@jest/globals';
import { MouDocument, SigningBoardDocument } from '../gql/operations.js';
import { showsAny } from './nouns.js';

describe('what a change concerns', () => {
  it('is the board and the memorandum when somebody takes back the consent to be named', () => {
    for (const document of [SigningBoardDocument, MouDocument]) {
      expect(showsAny(document, new Set(['consent']))).toBe(true);
      expect(showsAny(document, new Set(['booth']))).toBe(false);
    }
  });
});
