type Run = { id: string; requestedAt: string };

/**
 * The runs, newest first, with the one just asked for while the list, which may have been read before, does not know it
 * yet. A list whose newest run is younger knows it, or has so many that it does not show it any more.
 */
export function withBegun<R extends Run>(known: readonly R[], begun: R | null): readonly R[] {
  const [newest] = known;
  if (!begun || known.some(({ id }) => id === begun.id)) return known;
  return newest && Date.parse(newest.requestedAt) >= Date.parse(begun.requestedAt)
    ? known
    : [begun, ...known];
}
