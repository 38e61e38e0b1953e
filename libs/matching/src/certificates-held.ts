import {
  certificateEnds,
  type CertificateKind,
  certificateKinds,
  certificateStates,
  type OfferFacts,
  satisfies,
} from '#trade';
import { certificateBits } from './features.js';
import { nextTime, WHOLE_YEAR } from './last-month.js';
import type { Ending, PreparedOffer } from './prepare.js';
import { Remembered } from './remembered.js';

type Certificates = Pick<PreparedOffer, 'held' | 'endings' | 'asOf' | 'underWay'>;

/**
 * What an offer holds and until when, and what is under way, by its certificates and its own words. Of a certificate that
 * stands in the list the list decides whether it is held, and until when if it says so.
 */
export function certificatesOf({ certificates, asOf, ...offer }: OfferFacts): Certificates {
  const inState = (state: 'HELD' | 'UNDER_WAY'): OfferFacts['certificates'] =>
    certificates.filter((one) => one.state === state);
  const listed = new Set(certificates.flatMap(({ kind, state }) => (state === 'UNDER_WAY' ? [] : [kind])));
  const beside = withStarsNamed([offer.product, offer.description, offer.delivery].join('. '));
  const said = told.of(beside, () => certificateStates(beside));
  const ends = asOf === null ? new Map<CertificateKind, string>() : endsTold(beside, asOf);
  const named = [...toldHeld(said), ...ends.keys()].filter((kind) => !listed.has(kind));
  const held = [...inState('HELD'), ...named.map((kind) => ({ kind, validUntil: null }))]
    .map(({ kind, validUntil }) => ({ kind, until: validUntil?.slice(0, 7) ?? ends.get(kind) ?? null }))
    .filter(({ until }) => until === null || asOf === null || until >= asOf);
  const kinds = held.map(({ kind }) => kind);
  return {
    held: met(kinds),
    endings: asOf === null ? [] : endingsOf(held, nextTime(WHOLE_YEAR, asOf)),
    asOf,
    underWay: met([...inState('UNDER_WAY').map(({ kind }) => kind), ...toldUnderWay(said)]),
  };
}

/** See `OfferFeatures.stillHeld`. */
export function stillHeldOf({
  held,
  endings,
  asOf,
}: Pick<Certificates, 'held' | 'endings' | 'asOf'>): number[] {
  if (asOf === null || endings.length === 0) return [];
  return Array.from({ length: WHOLE_YEAR }, (_, before) => {
    const month = nextTime(before + 1, asOf);
    const over = endings.filter(({ until }) => until < month).map(({ kind }) => kind);
    return certificateBits(held) & ~certificateBits(over);
  });
}

/** Of each that is met the last month of the certificate that meets it longest, where that is before `month`. */
function endingsOf(
  held: readonly { kind: CertificateKind; until: string | null }[],
  month: string,
): Ending[] {
  return certificateKinds.flatMap((kind) => {
    const ends = held.filter((one) => satisfies(one.kind, kind)).map((one) => one.until ?? month);
    const until = ends.sort().at(-1);
    return until === undefined || until >= month ? [] : [{ kind, until }];
  });
}

/** Until when, YYYY-MM, the words say that each is valid; a month without a year is the next such one. */
function endsTold(text: string, asOf: string): Map<CertificateKind, string> {
  return new Map(
    certificateEnds(text).map(({ kind, month, year }) => [
      kind,
      year === null ? nextTime(month, asOf) : `${year}-${String(month).padStart(2, '0')}`,
    ]),
  );
}

/** `OCOP 3 sao, đã nộp hồ sơ nâng hạng 4 sao`: the stars striven for are OCOP's too. */
function withStarsNamed(text: string): string {
  return /ocop/i.test(text)
    ? text
        .normalize('NFC')
        .replace(/(?<=n[âa]ng (?:(?:h[ạa]ng|c[ấa]p|l[êe]n) ){1,2})(?=[45] ?sao)/giu, 'OCOP ')
    : text;
}

type Said = ReturnType<typeof certificateStates>;
const told = new Remembered<Said>(8_192);

/** Certificates that the words say are there, and nowhere that they are not yet. */
function toldHeld(said: Said): CertificateKind[] {
  const open = new Set(said.filter((one) => one.state !== 'HELD').map((one) => one.kind));
  return certificateKinds.filter((kind) => !open.has(kind) && said.some((one) => one.kind === kind));
}

function toldUnderWay(said: Said): CertificateKind[] {
  return certificateKinds.filter((kind) =>
    said.some((one) => one.kind === kind && one.state === 'UNDER_WAY'),
  );
}

/** Every certificate that those held may be taken to meet. */
function met(held: readonly CertificateKind[]): Set<CertificateKind> {
  return new Set(certificateKinds.filter((wanted) => held.some((one) => satisfies(one, wanted))));
}
