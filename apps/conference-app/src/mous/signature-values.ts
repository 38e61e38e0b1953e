import type { MouFieldsFragment, MouPartyFieldsFragment } from '../gql/operations.js';
import type { RecordSignatureInput } from '../gql/schema.js';
import type { SignatoryValue } from './mou-values.js';

/** A signature on paper while it is being typed; `signedAt` is a time of day in Asia/Ho_Chi_Minh or '' for now. */
export type SignatureValues = SignatoryValue & { organisationId: string; signedAt: string };

/** Parties whose signature can be recorded, those that must sign first. */
export function unsigned({ parties }: Pick<MouFieldsFragment, 'parties'>): MouPartyFieldsFragment[] {
  const open = parties.filter(({ signature }) => !signature);
  return [...open.filter(({ mustSign }) => mustSign), ...open.filter(({ mustSign }) => !mustSign)];
}

/** What is likely: the person the text names for the party, else for the first that has not signed. */
export function signatureOf(
  mou: Pick<MouFieldsFragment, 'parties'>,
  organisationId: string | null,
): SignatureValues {
  const open = unsigned(mou);
  const party = open.find(({ organisation }) => organisation.organisationId === organisationId) ?? open[0];
  return {
    organisationId: party?.organisation.organisationId ?? '',
    signatoryId: party?.signatory?.id ?? null,
    position: party?.position ?? '',
    authority: party?.authority ?? '',
    signingConsentOnForm: false,
    signedAt: '',
  };
}

export function toSignature(sha256: string, values: SignatureValues): RecordSignatureInput {
  const { organisationId, signatoryId, position, authority, signedAt, signingConsentOnForm } = values;
  return {
    organisationId,
    sha256,
    signatoryId: signatoryId ?? '',
    position: position.trim() || null,
    authority: authority.trim() || null,
    signedAt: signedAt ? new Date(`${signedAt}+07:00`).toISOString() : null,
    signingConsentOnForm,
  };
}
