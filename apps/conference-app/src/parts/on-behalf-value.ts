import type { HowAsked, OnBehalfInput } from '../gql/schema.js';

export type OnBehalfValue = {
  organisationId: string | null;
  askedByPersonId: string | null;
  how: HowAsked | null;
};

/** The empty value; with the organisation where the thing already has its owner. */
export const onBehalfOf = (organisationId: string | null = null): OnBehalfValue => ({
  organisationId,
  askedByPersonId: null,
  how: null,
});

/** What goes to the API, or undefined while it is incomplete (the API then says what is missing). */
export function toOnBehalf(value: OnBehalfValue): OnBehalfInput | undefined {
  const { organisationId, askedByPersonId, how } = value;
  return organisationId && how ? { organisationId, askedByPersonId, how } : undefined;
}
