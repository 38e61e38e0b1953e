import { useWords } from '../words/words.js';
import type { MouValues } from './mou-values.js';

/** Fields of the form as the API names them → what they are called on the screen, down to each line and party. */
export function useMouLabels(values: MouValues): Record<string, string> {
  const { w } = useWords();
  const { mous } = w;
  const labels: Record<string, string> = {
    title: mous.titleLabel,
    purpose: mous.purpose,
    goods: mous.goods,
    months: mous.months,
    delivery: mous.delivery,
    paymentDays: mous.payment,
    statedValue: mous.statedValue,
    otherTerms: mous.otherTerms,
    parties: mous.partiesTitle,
    partnership: mous.partnership,
    onBehalf: mous.forWhom,
  };
  const ofLine = {
    goods: mous.goodsName,
    specification: mous.specification,
    origin: mous.origin,
    quantity: mous.quantity,
    unit: mous.unit,
    kgPerUnit: w.fields.kgPerUnit ?? '',
    price: mous.price,
  };
  const ofParty = {
    signatoryId: mous.signatory,
    position: mous.position,
    authority: mous.authority,
    signingConsentOnForm: mous.consent,
    organisationId: mous.organisation,
    mustSign: mous.mustSign,
  };
  values.goods.forEach((_, index) => {
    for (const [field, label] of Object.entries(ofLine))
      labels[`goods.${index}.${field}`] = `${mous.goodsLine(index + 1, '')}, ${label}`;
  });
  values.parties.forEach(({ name }, index) => {
    for (const [field, label] of Object.entries(ofParty))
      labels[`parties.${index}.${field}`] = `${name}, ${label}`;
  });
  return labels;
}
