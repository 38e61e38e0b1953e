import type { Bilingual } from '#trade';

const readers = {
  SUPPLIER: { vi: 'bên bán', en: 'the seller' },
  DISTRIBUTOR: { vi: 'bên mua', en: 'the buyer' },
} as const;

/** A sentence about both sides, said to one of them: «bạn cần», `you want`, `your main goods`. */
export function spokenTo(side: keyof typeof readers, { vi, en }: Bilingual): Bilingual {
  const reader = readers[side];
  return {
    vi: vi.replaceAll(reader.vi, 'bạn'),
    en: en
      .replaceAll(new RegExp(`${reader.en}[’']s\\b`, 'g'), 'your')
      .replaceAll(`of ${reader.en}`, 'of yours')
      .replaceAll(new RegExp(`${reader.en} (\\w+)`, 'g'), (_, verb: string) => `you ${plain(verb)}`)
      .replaceAll(reader.en, 'you'),
  };
}

const irregular: Readonly<Record<string, string>> = { does: 'do', has: 'have' };

/** `takes` → `take`; the verbs of these sentences need no more. */
const plain = (verb: string): string => irregular[verb] ?? verb.replace(/s$/, '');
