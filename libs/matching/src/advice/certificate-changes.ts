import { type CertificateKind, certificateKinds, certificateName, type OfferFacts, satisfies } from '#trade';
import type { PreparedDemand, PreparedOffer } from '../prepare.js';
import { monthName } from '../fact-values.js';
import type { Change } from './change.js';

type Of = Generator<Change<OfferFacts>>;

/** A last day that is told: of one that is not, the offer's own words would tell the old one. */
const farAhead = '9999-12-31';

/** Certificates to renew, to finish and to get, among those that demands ask for. */
export function* ofCertificates(
  facts: OfferFacts,
  offer: PreparedOffer,
  demands: readonly PreparedDemand[],
): Of {
  const all = demands.flatMap(({ required, preferred }) => [...required, ...preferred]);
  const asked = certificateKinds.filter((kind) => all.includes(kind));
  const held = (kind: CertificateKind): OfferFacts => ({
    ...facts,
    certificates: [
      ...facts.certificates.filter((one) => one.kind !== kind),
      { kind, state: 'HELD', validUntil: farAhead },
    ],
  });
  const open = asked.filter((kind) => !offer.held.has(kind));
  const ending = offer.endings.map(({ kind }) => kind);
  const wanting = [...open, ...ending.filter((kind) => asked.includes(kind))];
  const ended = facts.certificates.flatMap(({ kind, state }) => (state === 'ENDED' ? [kind] : []));
  for (const { kind, state, validUntil } of facts.certificates) {
    const isOver = state === 'ENDED' || (state === 'HELD' && validUntil !== null && ending.includes(kind));
    if (!isOver || !wanting.some((one) => satisfies(kind, one))) continue;
    const { vi, en } = certificateName(kind);
    const until = monthName(validUntil ?? '');
    const what =
      state === 'ENDED'
        ? { vi: `gia hạn ${vi} (đã hết hạn)`, en: `renew ${en} (it has ended)` }
        : { vi: `gia hạn ${vi} (chỉ còn đến ${until})`, en: `renew ${en} (valid until ${until})` };
    yield { code: 'RENEW_CERTIFICATE', what, facts: held(kind) };
  }
  for (const kind of open.filter((one) => offer.underWay.has(one))) {
    const { vi, en } = certificateName(kind);
    yield {
      code: 'FINISH_CERTIFICATE',
      what: { vi: `hoàn tất ${vi}`, en: `finish ${en}` },
      facts: held(kind),
    };
  }
  for (const kind of open.filter((one) => !offer.underWay.has(one) && !ended.includes(one))) {
    const { vi, en } = certificateName(kind);
    yield { code: 'ADD_CERTIFICATE', what: { vi: `bổ sung ${vi}`, en: `add ${en}` }, facts: held(kind) };
  }
}
