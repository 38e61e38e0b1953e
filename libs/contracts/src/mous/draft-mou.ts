import type { EntityManager } from 'typeorm';
import type { Acting } from '#access';
import { enter } from './enter.js';
import { plain } from './mou-terms.js';
import { inWords, type NamedParty } from './write-text.js';

/** What both sides of an accepted proposal agreed to; amounts are exact decimals, the price whole VND a unit. */
export interface AcceptedProposal {
  proposalId: string;
  eventId: string;
  allianceId: string;
  supplierId: string;
  distributorId: string;
  terms: {
    goods: string;
    quantity: string;
    unit: string;
    kgPerUnit: string | null;
    price: number | string | null;
    months: number[];
    delivery: string;
    paymentDays: number | null;
    note: string;
  };
}

const party = (organisationId: string, role: 'SELLER' | 'BUYER'): NamedParty => ({
  organisationId,
  role,
  mustSign: true,
  signatoryId: null,
  position: null,
  authority: null,
});

/** The draft memorandum of an accepted proposal, as the step of the side that accepted; answers its id. */
export async function draftMou(
  manager: EntityManager,
  acting: Pick<Acting, 'actor' | 'organisationId'>,
  { proposalId, eventId, allianceId, supplierId, distributorId, terms }: AcceptedProposal,
): Promise<string> {
  const { goods, quantity, unit, kgPerUnit, price, months, delivery, paymentDays, note } = terms;
  const parties = await inWords(manager, [party(supplierId, 'SELLER'), party(distributorId, 'BUYER')]);
  return enter(manager, acting, {
    eventId,
    allianceId,
    proposalId,
    terms: {
      template: 1,
      title: [...`Bản ghi nhớ hợp tác tiêu thụ ${goods}`].slice(0, 200).join(''),
      purpose: '',
      goods: [
        {
          goods,
          specification: null,
          origin: null,
          quantity: plain(quantity),
          unit,
          kgPerUnit: kgPerUnit === null ? null : plain(kgPerUnit),
          price: price === null ? null : Number(price),
        },
      ],
      months,
      delivery,
      paymentDays,
      statedValue: null,
      otherTerms: note,
      parties,
    },
  });
}
