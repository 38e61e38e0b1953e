import { isMass } from '../goods/masses.js';
import type { MouFieldsFragment, MouPartyFieldsFragment } from '../gql/operations.js';
import type { MouInput, PartyRole, Partnership } from '../gql/schema.js';
import { onBehalfOf, type OnBehalfValue } from '../parts/on-behalf-value.js';

export type GoodsValue = {
  goods: string;
  specification: string;
  origin: string;
  quantity: string;
  unit: string;
  kgPerUnit: string;
  price: string;
};

/** Who signs for a party while it is being typed. */
export type SignatoryValue = {
  signatoryId: string | null;
  position: string;
  authority: string;
  signingConsentOnForm: boolean;
};

export type PartyValue = SignatoryValue & {
  organisationId: string;
  /** As it is shown; the API is told the id. */
  name: string;
  /** Who signs as it stands, for those who may only read it; null where nobody may be named. */
  signatoryName: string | null;
  role: PartyRole;
  mustSign: boolean;
};

/** A memorandum while it is being typed, its fields named as the API names them. */
export type MouValues = {
  title: string;
  purpose: string;
  goods: GoodsValue[];
  months: number[];
  delivery: string;
  paymentDays: string;
  statedValue: string;
  otherTerms: string;
  parties: PartyValue[];
  partnership: Partnership | '';
  onBehalf: OnBehalfValue;
};

export const noGoods: GoodsValue = {
  goods: '',
  specification: '',
  origin: '',
  quantity: '',
  unit: 'kg',
  kgPerUnit: '',
  price: '',
};

export const newParty = (organisationId: string, name: string, role: PartyRole): PartyValue => ({
  organisationId,
  name,
  role,
  signatoryName: null,
  mustSign: role !== 'WITNESS',
  signatoryId: null,
  position: '',
  authority: '',
  signingConsentOnForm: false,
});

export const emptyMou: MouValues = {
  title: '',
  purpose: '',
  goods: [noGoods],
  months: [],
  delivery: '',
  paymentDays: '',
  statedValue: '',
  otherTerms: '',
  parties: [],
  partnership: '',
  onBehalf: onBehalfOf(),
};

const partyValue = (party: MouPartyFieldsFragment): PartyValue => ({
  organisationId: party.organisation.organisationId,
  name: party.organisation.name,
  signatoryName: party.signatory?.fullName ?? null,
  role: party.role,
  mustSign: party.mustSign,
  signatoryId: party.signatory?.id ?? null,
  position: party.position ?? '',
  authority: party.authority ?? '',
  signingConsentOnForm: false,
});

const typed = (number: number | null | undefined) => (number == null ? '' : String(number));

export function mouValues(mou: MouFieldsFragment): MouValues {
  return {
    title: mou.title,
    purpose: mou.purpose,
    goods: mou.goods.map((line) => ({
      goods: line.goods,
      specification: line.specification ?? '',
      origin: line.origin ?? '',
      quantity: line.quantity ?? '',
      unit: line.unit ?? '',
      kgPerUnit: line.kgPerUnit ?? '',
      price: typed(line.price),
    })),
    months: mou.months,
    delivery: mou.delivery,
    paymentDays: typed(mou.paymentDays),
    statedValue: typed(mou.statedValue),
    otherTerms: mou.otherTerms,
    parties: mou.parties.map(partyValue),
    partnership: mou.partnership,
    onBehalf: onBehalfOf(),
  };
}

const untouched = (line: GoodsValue) =>
  Object.entries(line).every(([field, value]) => field === 'unit' || value.trim() === '');

/** What goes to the API: nothing typed is nothing said, never zero; lines of goods left empty are left out. */
export function toMou(values: MouValues): MouInput {
  const { title, purpose, months, delivery, paymentDays, statedValue, otherTerms } = values;
  return {
    title,
    purpose,
    goods: values.goods
      .filter((line) => !untouched(line))
      .map(({ goods, specification, origin, quantity, unit, kgPerUnit, price }) => ({
        goods,
        specification: specification.trim() || null,
        origin: origin.trim() || null,
        quantity: quantity || null,
        unit: unit.trim() || null,
        kgPerUnit: isMass(unit) ? null : kgPerUnit || null,
        price: price ? Number(price) : null,
      })),
    months,
    delivery,
    paymentDays: paymentDays ? Number(paymentDays) : null,
    statedValue: statedValue ? Number(statedValue) : null,
    otherTerms,
    parties: values.parties.map(
      ({ organisationId, role, mustSign, signatoryId, position, authority, signingConsentOnForm }) => ({
        organisationId,
        role,
        mustSign: role === 'WITNESS' ? mustSign : true,
        signatoryId,
        position: position.trim() || null,
        authority: authority.trim() || null,
        signingConsentOnForm,
      }),
    ),
  };
}
