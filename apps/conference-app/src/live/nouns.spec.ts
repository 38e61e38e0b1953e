import { describe, expect, it } from '@jest/globals';
import {
  MatchesDocument,
  MatchWeightsDocument,
  MouDocument,
  OwnTasteDocument,
  SigningBoardDocument,
  SupplierMatchesDocument,
} from '../gql/operations.js';
import { showsAny } from './nouns.js';

describe('what a change concerns', () => {
  it('is the board and the memorandum when somebody takes back the consent to be named', () => {
    for (const document of [SigningBoardDocument, MouDocument]) {
      expect(showsAny(document, new Set(['consent']))).toBe(true);
      expect(showsAny(document, new Set(['booth']))).toBe(false);
    }
  });

  it('is one’s own list when one says what one thinks of a pair, and the weights when others are saved', () => {
    for (const document of [SupplierMatchesDocument, OwnTasteDocument])
      expect(showsAny(document, new Set(['match_opinion']))).toBe(true);
    expect(showsAny(MatchesDocument, new Set(['match_opinion']))).toBe(false);
    expect(showsAny(MatchWeightsDocument, new Set(['match_weights']))).toBe(true);
  });
});
