export type Role = 'ORGANISER' | 'SUPPLIER' | 'DISTRIBUTOR';
export type HowAsked = 'SCREEN' | 'FORM' | 'TELEPHONE' | 'ZALO' | 'IN_PERSON' | 'SYSTEM';

/** Who looks: a signed-in person of an organisation. Its role is its organisation's kind. */
export interface Viewer {
  accountId: string;
  sessionId: string;
  organisationId: string;
  allianceId: string;
  role: Role;
}

/** Who changes something, for whom, who asked for it and how; every change of the history carries it. */
export interface Actor {
  accountId: string | null;
  organisationId: string | null;
  allianceId: string | null;
  onBehalfOf?: string;
  /** Many at once, as an import: every row is changed on behalf of the organisation it belongs to. */
  onBehalfOfOwners?: true;
  askedByPersonId?: string;
  how: HowAsked;
  requestId?: string;
}

/** The product itself, e.g. the worker or a command of the operator. */
export const systemActor = (requestId?: string): Actor => ({
  accountId: null,
  organisationId: null,
  allianceId: null,
  how: 'SYSTEM',
  requestId,
});
