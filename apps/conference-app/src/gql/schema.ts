export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Vnd: { input: number; output: number; }
};

export type Advice = {
  __typename: 'Advice';
  better: Scalars['Int']['output'];
  code: AdviceCode;
  gains: Scalars['Int']['output'];
  subject: Scalars['String']['output'];
  subjectId: Scalars['ID']['output'];
  text: Bilingual;
};

export type AdviceCode =
  | 'ACCEPT_PROVINCE'
  | 'ADD_CERTIFICATE'
  | 'DELIVER'
  | 'EASE_CERTIFICATE'
  | 'FINISH_CERTIFICATE'
  | 'LARGER_LOT'
  | 'MORE_MONTHS'
  | 'NOTHING_HELPS'
  | 'NO_PARTNER'
  | 'RENEW_CERTIFICATE'
  | 'SMALLER_LOT'
  | 'SMALLER_ORDER'
  | 'STATE_MONTHS'
  | 'STATE_QUANTITY'
  | 'WIDEN_MONTHS';

export type AsWritten = {
  __typename: 'AsWritten';
  field: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type Bilingual = {
  __typename: 'Bilingual';
  en: Scalars['String']['output'];
  vi: Scalars['String']['output'];
};

export type BoardParty = {
  __typename: 'BoardParty';
  mustSign: Scalars['Boolean']['output'];
  organisation: Scalars['String']['output'];
  position?: Maybe<Scalars['String']['output']>;
  role: PartyRole;
  signatory?: Maybe<Scalars['String']['output']>;
  signed: Scalars['Boolean']['output'];
};

export type BoardRow = {
  __typename: 'BoardRow';
  goods: Array<MouGoods>;
  mouId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  parties: Array<BoardParty>;
  partnership: Partnership;
  stageOrder: Scalars['Int']['output'];
  status: MouStatus;
  title: Scalars['String']['output'];
  value?: Maybe<Scalars['Vnd']['output']>;
};

export type BoardTotals = {
  __typename: 'BoardTotals';
  mous: Scalars['Int']['output'];
  otherUnits: Array<UnitTotal>;
  tonnes: Scalars['Decimal']['output'];
  value: Scalars['Vnd']['output'];
  withValue: Scalars['Int']['output'];
};

export type Booth = {
  __typename: 'Booth';
  eventId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  organisation?: Maybe<Organisation>;
};

export type BoothResult = Booth | InvalidInput;

export type BuyerType =
  | 'CANTEEN'
  | 'CATERER'
  | 'EXPORTER'
  | 'HOTEL'
  | 'PROCESSOR'
  | 'RESTAURANT'
  | 'SUPERMARKET'
  | 'WHOLESALER';

export type Category = {
  __typename: 'Category';
  code: Scalars['ID']['output'];
  name: Bilingual;
  parent?: Maybe<Scalars['ID']['output']>;
};

export type Certificate = {
  __typename: 'Certificate';
  fileId?: Maybe<Scalars['ID']['output']>;
  id: Scalars['ID']['output'];
  issuer?: Maybe<Scalars['String']['output']>;
  kind: CertificateKind;
  number?: Maybe<Scalars['String']['output']>;
  state: CertificateState;
  validUntil?: Maybe<Scalars['Date']['output']>;
};

export type CertificateInput = {
  fileId?: InputMaybe<Scalars['ID']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  kind: CertificateKind;
  number?: InputMaybe<Scalars['String']['input']>;
  state: CertificateState;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type CertificateKind =
  | 'ATTP'
  | 'FSSC22000'
  | 'GACC'
  | 'GI'
  | 'GLOBALGAP'
  | 'HACCP'
  | 'HALAL'
  | 'ISO22000'
  | 'OCOP3'
  | 'OCOP4'
  | 'OCOP5'
  | 'ORGANIC_EU'
  | 'ORGANIC_USDA'
  | 'ORGANIC_VN'
  | 'PUC'
  | 'VIETGAP';

export type CertificateName = {
  __typename: 'CertificateName';
  kind: CertificateKind;
  name: Bilingual;
};

export type CertificateState =
  | 'HELD'
  | 'UNDER_WAY';

export type ChangePasswordResult = InvalidInput | PasswordChanged;

export type Clarify = {
  __typename: 'Clarify';
  accepted: Bilingual;
  field: Scalars['String']['output'];
  why: Bilingual;
};

export type Consent = {
  __typename: 'Consent';
  evidence: HowAsked;
  givenAt: Scalars['DateTime']['output'];
  purpose: ConsentPurpose;
};

export type ConsentPurpose =
  | 'CONTACT'
  | 'SHARE_CONTACT'
  | 'SIGNING';

export type Criterion =
  | 'CERTIFICATES'
  | 'DELIVERY'
  | 'DISTANCE'
  | 'LOT'
  | 'MONTHS'
  | 'OUTLET'
  | 'PACKAGING'
  | 'PAYMENT'
  | 'PRICE'
  | 'PRODUCT'
  | 'QUANTITY';

export type CriterionWeight = {
  __typename: 'CriterionWeight';
  criterion: Criterion;
  weight: Scalars['Int']['output'];
};

export type CriterionWeightInput = {
  criterion: Criterion;
  weight: Scalars['Int']['input'];
};

export type DealCounts = {
  __typename: 'DealCounts';
  agreed: Scalars['Int']['output'];
  cancelled: Scalars['Int']['output'];
  complete: Scalars['Int']['output'];
  draft: Scalars['Int']['output'];
  listed: Scalars['Int']['output'];
  proposalsAccepted: Scalars['Int']['output'];
  proposalsOpen: Scalars['Int']['output'];
  signed: Scalars['Int']['output'];
  waitingForMe: Scalars['Int']['output'];
};

export type DealSide =
  | 'DISTRIBUTOR'
  | 'SUPPLIER';

export type DealTerms = {
  __typename: 'DealTerms';
  delivery: Scalars['String']['output'];
  goods: Scalars['String']['output'];
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  months: Array<Scalars['Int']['output']>;
  note: Scalars['String']['output'];
  paymentDays?: Maybe<Scalars['Int']['output']>;
  price?: Maybe<Scalars['Vnd']['output']>;
  quantity: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
  value?: Maybe<Scalars['Vnd']['output']>;
};

export type DealTermsInput = {
  delivery?: InputMaybe<Scalars['String']['input']>;
  goods: Scalars['String']['input'];
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  months: Array<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
  price?: InputMaybe<Scalars['Vnd']['input']>;
  quantity: Scalars['Decimal']['input'];
  unit: Scalars['String']['input'];
};

export type Demand = {
  __typename: 'Demand';
  acceptedProvinces: Array<Scalars['String']['output']>;
  asWritten: Array<AsWritten>;
  category?: Maybe<Scalars['ID']['output']>;
  clarify: Array<Clarify>;
  contact?: Maybe<Person>;
  delivery: Scalars['String']['output'];
  description: Scalars['String']['output'];
  distributor: Organisation;
  eventIds: Array<Scalars['ID']['output']>;
  fileRowId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  maxPrice?: Maybe<Scalars['Vnd']['output']>;
  minSupplierQuantity?: Maybe<Scalars['Decimal']['output']>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
  preferredCertificates: Array<CertificateKind>;
  province?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  requiredCertificates: Array<CertificateKind>;
  status: OfferStatus;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  wanted: Scalars['String']['output'];
};

export type DemandFilter = {
  category?: InputMaybe<Scalars['ID']['input']>;
  distributorId?: InputMaybe<Scalars['ID']['input']>;
  incompleteOnly?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DemandGist = {
  __typename: 'DemandGist';
  distributor: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  months?: Maybe<Array<Scalars['Int']['output']>>;
  province?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  unit?: Maybe<Scalars['String']['output']>;
  wanted: Scalars['String']['output'];
};

export type DemandInput = {
  acceptedProvinces: Array<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  delivery?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  maxPrice?: InputMaybe<Scalars['Vnd']['input']>;
  minSupplierQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  preferredCertificates: Array<CertificateKind>;
  province?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  requiredCertificates: Array<CertificateKind>;
  unit?: InputMaybe<Scalars['String']['input']>;
  wanted: Scalars['String']['input'];
};

export type DemandPage = {
  __typename: 'DemandPage';
  items: Array<Demand>;
  page: PageInfo;
};

export type DemandResult = Demand | InvalidInput | Stale;

export type DemandSort =
  | 'DISTRIBUTOR'
  | 'NEWEST'
  | 'QUANTITY'
  | 'WANTED';

export type DistributorMatch = {
  __typename: 'DistributorMatch';
  certificates: Array<CertificateKind>;
  changedSince: Scalars['Boolean']['output'];
  demandId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  offer: OfferGist;
  opinion: Opinion;
  opinionReason?: Maybe<OpinionReason>;
  reasons: Array<MatchReason>;
  releasedAt: Scalars['DateTime']['output'];
  supplierId: Scalars['ID']['output'];
  wanted: Scalars['String']['output'];
};

export type DistributorMatchPage = {
  __typename: 'DistributorMatchPage';
  items: Array<DistributorMatch>;
  page: PageInfo;
};

export type ErrorCode =
  | 'CONFLICT'
  | 'EXPIRED'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'MISSING_COLUMN'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_DATE'
  | 'NOT_A_MONTH'
  | 'NOT_A_NUMBER'
  | 'NOT_A_TAX_CODE'
  | 'NOT_A_TELEPHONE'
  | 'NOT_FOUND'
  | 'REQUIRED'
  | 'STALE'
  | 'TAKEN'
  | 'THROTTLED'
  | 'TOO_BIG'
  | 'TOO_COMPLEX'
  | 'TOO_LARGE'
  | 'TOO_LONG'
  | 'TOO_SMALL'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'UNKNOWN_BUYER_TYPE'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_CERTIFICATE'
  | 'UNKNOWN_COLUMN'
  | 'UNKNOWN_PROVINCE'
  | 'UNKNOWN_UNIT'
  | 'UNREADABLE_ROW'
  | 'WEAK_PASSWORD'
  | 'WRONG_FILE_KIND'
  | 'WRONG_PASSWORD';

export type Event = {
  __typename: 'Event';
  counts?: Maybe<EventCounts>;
  expectedBooths: Scalars['Int']['output'];
  expectedDelegates: Scalars['Int']['output'];
  heldOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  place: Scalars['String']['output'];
  programme: Array<Scalars['String']['output']>;
  status: EventStatus;
  version: Scalars['Int']['output'];
};

export type EventCounts = {
  __typename: 'EventCounts';
  boothsTaken: Scalars['Int']['output'];
  demands: Scalars['Int']['output'];
  distributors: Scalars['Int']['output'];
  incomplete: Scalars['Int']['output'];
  matches: Scalars['Int']['output'];
  offers: Scalars['Int']['output'];
  released: Scalars['Int']['output'];
  suppliers: Scalars['Int']['output'];
};

export type EventInput = {
  expectedBooths: Scalars['Int']['input'];
  expectedDelegates: Scalars['Int']['input'];
  heldOn: Scalars['Date']['input'];
  name: Scalars['String']['input'];
  place: Scalars['String']['input'];
  programme: Array<Scalars['String']['input']>;
};

export type EventResult = Event | InvalidInput | Stale;

export type EventStatus =
  | 'CLOSED'
  | 'OPEN';

export type FieldProblem = {
  __typename: 'FieldProblem';
  accepted: Bilingual;
  code: ErrorCode;
  field: Scalars['String']['output'];
  why: Bilingual;
};

export type HistoryEntry = {
  __typename: 'HistoryEntry';
  after?: Maybe<Scalars['String']['output']>;
  askedByName?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  before?: Maybe<Scalars['String']['output']>;
  byAccountId?: Maybe<Scalars['ID']['output']>;
  byName?: Maybe<Scalars['String']['output']>;
  changedFields: Array<Scalars['String']['output']>;
  how: HowAsked;
  id: Scalars['ID']['output'];
  name?: Maybe<Scalars['String']['output']>;
  noun: Scalars['String']['output'];
  nounId: Scalars['String']['output'];
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  times: Scalars['Int']['output'];
  verb: Scalars['String']['output'];
};

export type HistoryPage = {
  __typename: 'HistoryPage';
  items: Array<HistoryEntry>;
  page: PageInfo;
};

export type HowAsked =
  | 'FORM'
  | 'IN_PERSON'
  | 'SCREEN'
  | 'SYSTEM'
  | 'TELEPHONE'
  | 'ZALO';

export type ImportCell = {
  __typename: 'ImportCell';
  accepted?: Maybe<Bilingual>;
  before?: Maybe<Scalars['String']['output']>;
  field: Scalars['String']['output'];
  understood?: Maybe<Scalars['String']['output']>;
  why?: Maybe<Bilingual>;
  words: Scalars['String']['output'];
};

export type ImportColumn = {
  __typename: 'ImportColumn';
  field?: Maybe<Scalars['String']['output']>;
  heading: Scalars['String']['output'];
};

export type ImportCounts = {
  __typename: 'ImportCounts';
  changed: Scalars['Int']['output'];
  doubtful: Scalars['Int']['output'];
  editedSince: Scalars['Int']['output'];
  incomplete: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
};

export type ImportDone = {
  __typename: 'ImportDone';
  counts: ImportCounts;
  incomplete: Scalars['Int']['output'];
  written: Scalars['Int']['output'];
};

export type ImportInput = {
  contactConsentOnForm: Scalars['Boolean']['input'];
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
  how: HowAsked;
  overwriteLines: Array<Scalars['Int']['input']>;
  takeDoubleLines: Array<Scalars['Int']['input']>;
};

export type ImportPreview = {
  __typename: 'ImportPreview';
  columns: Array<ImportColumn>;
  counts: ImportCounts;
  fileName: Scalars['String']['output'];
  rows: Array<ImportRow>;
};

export type ImportPreviewResult = ImportPreview | InvalidInput;

export type ImportResult = ImportDone | InvalidInput;

export type ImportRow = {
  __typename: 'ImportRow';
  cells: Array<ImportCell>;
  doubleOf?: Maybe<Scalars['String']['output']>;
  fileRowId?: Maybe<Scalars['String']['output']>;
  incomplete: Scalars['Boolean']['output'];
  kind: ImportRowKind;
  line: Scalars['Int']['output'];
  organisation: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

export type ImportRowKind =
  | 'CHANGED'
  | 'DOUBTFUL_DOUBLE'
  | 'EDITED_SINCE'
  | 'NEW'
  | 'REFUSED'
  | 'UNCHANGED';

export type InvalidInput = {
  __typename: 'InvalidInput';
  code: ErrorCode;
  problems: Array<FieldProblem>;
};

export type Invitation = {
  __typename: 'Invitation';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  mailed: Scalars['Boolean']['output'];
  purpose: InvitationPurpose;
};

export type InvitationLookup = InvitationWelcome | SignInRefused;

export type InvitationPurpose =
  | 'JOIN'
  | 'RESET';

export type InvitationWelcome = {
  __typename: 'InvitationWelcome';
  fullName: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  purpose: InvitationPurpose;
};

export type Level =
  | 'GOOD'
  | 'PARTIAL'
  | 'POOR'
  | 'UNKNOWN';

export type ListChange = {
  __typename: 'ListChange';
  demand: DemandGist;
  rows: Array<RankChange>;
};

export type Match = {
  __typename: 'Match';
  buyerScore?: Maybe<Scalars['Float']['output']>;
  decision: MatchDecision;
  decisionReason?: Maybe<Scalars['String']['output']>;
  demand: DemandGist;
  distributorSees: Scalars['Boolean']['output'];
  offer: OfferGist;
  openScore?: Maybe<Scalars['Float']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  reasons: Array<ScoredReason>;
  released: ReleaseState;
  score?: Maybe<Scalars['Float']['output']>;
  supplierScore?: Maybe<Scalars['Float']['output']>;
  supplierSees: Scalars['Boolean']['output'];
  veto?: Maybe<VetoCode>;
  vetoText?: Maybe<Bilingual>;
};

export type MatchDecision =
  | 'ADDED'
  | 'BARRED'
  | 'NONE';

export type MatchFilter = {
  decision?: InputMaybe<MatchDecision>;
  demandId?: InputMaybe<Scalars['ID']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  offerId?: InputMaybe<Scalars['ID']['input']>;
  released?: InputMaybe<ReleaseState>;
  search?: InputMaybe<Scalars['String']['input']>;
  topPerDemand?: InputMaybe<Scalars['Int']['input']>;
};

export type MatchOpinion = {
  __typename: 'MatchOpinion';
  matchId: Scalars['ID']['output'];
  opinion: Opinion;
  reason?: Maybe<OpinionReason>;
};

export type MatchOpinionResult = InvalidInput | MatchOpinion;

export type MatchPage = {
  __typename: 'MatchPage';
  items: Array<Match>;
  page: PageInfo;
};

export type MatchReason = {
  __typename: 'MatchReason';
  criterion: Criterion;
  level: Level;
  text: Bilingual;
};

export type MatchRelease = {
  __typename: 'MatchRelease';
  failure?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  pairsDone: Scalars['Int']['output'];
  pairsTotal: Scalars['Int']['output'];
  released: Scalars['Int']['output'];
  requestedAt: Scalars['DateTime']['output'];
  status: RunStatus;
  withdrawn: Scalars['Int']['output'];
};

export type MatchResult = InvalidInput | Match;

export type MatchRun = {
  __typename: 'MatchRun';
  attempts: Scalars['Int']['output'];
  cause: RunCause;
  eventId: Scalars['ID']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  matched: Scalars['Int']['output'];
  pairsDone: Scalars['Int']['output'];
  pairsTotal: Scalars['Int']['output'];
  requestedAt: Scalars['DateTime']['output'];
  retryAt?: Maybe<Scalars['DateTime']['output']>;
  shards: Scalars['Int']['output'];
  shardsDone: Scalars['Int']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  status: RunStatus;
  vetoed: Scalars['Int']['output'];
};

export type MatchRunPage = {
  __typename: 'MatchRunPage';
  items: Array<MatchRun>;
  page: PageInfo;
};

export type MatchSort =
  | 'DEMAND'
  | 'OFFER'
  | 'SCORE';

export type MatchWeights = {
  __typename: 'MatchWeights';
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  changedBy?: Maybe<Scalars['String']['output']>;
  defaults: Array<CriterionWeight>;
  eventId: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  values: Array<CriterionWeight>;
  version: Scalars['Int']['output'];
};

export type MatchWeightsResult = InvalidInput | MatchWeights | Stale;

export type Mou = {
  __typename: 'Mou';
  createdAt: Scalars['DateTime']['output'];
  delivery: Scalars['String']['output'];
  eventId: Scalars['ID']['output'];
  goods: Array<MouGoods>;
  id: Scalars['ID']['output'];
  months: Array<Scalars['Int']['output']>;
  moves: Array<MouMove>;
  number: Scalars['Int']['output'];
  otherTerms: Scalars['String']['output'];
  parties: Array<MouParty>;
  partnership: Partnership;
  paymentDays?: Maybe<Scalars['Int']['output']>;
  proposalId?: Maybe<Scalars['ID']['output']>;
  purpose: Scalars['String']['output'];
  reversed: Array<MouSignature>;
  scans: Array<MouScan>;
  sha256: Scalars['String']['output'];
  stageOrder?: Maybe<Scalars['Int']['output']>;
  statedValue?: Maybe<Scalars['Vnd']['output']>;
  status: MouStatus;
  steps: Array<MouStep>;
  textVersion: Scalars['Int']['output'];
  texts?: Maybe<Array<MouText>>;
  title: Scalars['String']['output'];
  value?: Maybe<Scalars['Vnd']['output']>;
};

export type MouFilter = {
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  partnership?: InputMaybe<Partnership>;
  search?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<MouStatus>>;
};

export type MouGoods = {
  __typename: 'MouGoods';
  goods: Scalars['String']['output'];
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  origin?: Maybe<Scalars['String']['output']>;
  price?: Maybe<Scalars['Vnd']['output']>;
  quantity?: Maybe<Scalars['Decimal']['output']>;
  specification?: Maybe<Scalars['String']['output']>;
  unit?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['Vnd']['output']>;
};

export type MouGoodsInput = {
  goods: Scalars['String']['input'];
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
  price?: InputMaybe<Scalars['Vnd']['input']>;
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
  specification?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type MouInput = {
  delivery?: InputMaybe<Scalars['String']['input']>;
  goods: Array<MouGoodsInput>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  otherTerms?: InputMaybe<Scalars['String']['input']>;
  parties: Array<MouPartyInput>;
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  statedValue?: InputMaybe<Scalars['Vnd']['input']>;
  title: Scalars['String']['input'];
};

export type MouMove =
  | 'AGREE'
  | 'ATTACH'
  | 'CANCEL'
  | 'CHANGE'
  | 'DETACH'
  | 'ENTER'
  | 'LIST'
  | 'RECORD'
  | 'REOPEN'
  | 'REVERSE'
  | 'SIGN'
  | 'UNLIST';

export type MouPage = {
  __typename: 'MouPage';
  items: Array<Mou>;
  page: PageInfo;
};

export type MouParty = {
  __typename: 'MouParty';
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  authority?: Maybe<Scalars['String']['output']>;
  mustSign: Scalars['Boolean']['output'];
  organisation: Organisation;
  position?: Maybe<Scalars['String']['output']>;
  role: PartyRole;
  signatory?: Maybe<Signatory>;
  signature?: Maybe<MouSignature>;
};

export type MouPartyInput = {
  authority?: InputMaybe<Scalars['String']['input']>;
  mustSign?: InputMaybe<Scalars['Boolean']['input']>;
  organisationId: Scalars['ID']['input'];
  position?: InputMaybe<Scalars['String']['input']>;
  role: PartyRole;
  signatoryId?: InputMaybe<Scalars['ID']['input']>;
  signingConsentOnForm?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MouResult = InvalidInput | Mou | Stale;

export type MouScan = {
  __typename: 'MouScan';
  attachedAt: Scalars['DateTime']['output'];
  fileId: Scalars['ID']['output'];
  mime: Scalars['String']['output'];
  name: Scalars['String']['output'];
  removalReason?: Maybe<Scalars['String']['output']>;
  removedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MouSignature = {
  __typename: 'MouSignature';
  another: Scalars['Boolean']['output'];
  authority?: Maybe<Scalars['String']['output']>;
  how: SignedHow;
  id: Scalars['ID']['output'];
  organisationId: Scalars['ID']['output'];
  position?: Maybe<Scalars['String']['output']>;
  reversalReason?: Maybe<Scalars['String']['output']>;
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  signatory: Signatory;
  signedAt: Scalars['DateTime']['output'];
  textVersion: Scalars['Int']['output'];
};

export type MouSort =
  | 'NEWEST'
  | 'NUMBER'
  | 'STAGE'
  | 'STATUS';

export type MouStatus =
  | 'AGREED'
  | 'CANCELLED'
  | 'COMPLETE'
  | 'DRAFT'
  | 'LISTED'
  | 'SIGNED';

export type MouStep = {
  __typename: 'MouStep';
  at: Scalars['DateTime']['output'];
  from?: Maybe<MouStatus>;
  how: HowAsked;
  move: MouMove;
  number: Scalars['Int']['output'];
  organisation: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  to: MouStatus;
};

export type MouText = {
  __typename: 'MouText';
  agreed: Array<Scalars['ID']['output']>;
  delivery: Scalars['String']['output'];
  goods: Array<MouGoods>;
  months: Array<Scalars['Int']['output']>;
  move?: Maybe<MouMove>;
  organisation?: Maybe<Scalars['String']['output']>;
  organisationId?: Maybe<Scalars['ID']['output']>;
  otherTerms: Scalars['String']['output'];
  parties: Array<MouTextParty>;
  paymentDays?: Maybe<Scalars['Int']['output']>;
  purpose: Scalars['String']['output'];
  sha256: Scalars['String']['output'];
  statedValue?: Maybe<Scalars['Vnd']['output']>;
  title: Scalars['String']['output'];
  value?: Maybe<Scalars['Vnd']['output']>;
  version: Scalars['Int']['output'];
  writtenAt: Scalars['DateTime']['output'];
};

export type MouTextParty = {
  __typename: 'MouTextParty';
  address?: Maybe<Scalars['String']['output']>;
  authority?: Maybe<Scalars['String']['output']>;
  mustSign: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  organisationId: Scalars['ID']['output'];
  position?: Maybe<Scalars['String']['output']>;
  province?: Maybe<Scalars['String']['output']>;
  role: PartyRole;
  signatory?: Maybe<Signatory>;
  taxCode?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  __typename: 'Mutation';
  acceptInvitation: SignInResult;
  acceptProposal: ProposalResult;
  addMatch: MatchResult;
  addPerson: PersonResult;
  agreeMou: MouResult;
  assignBooth: BoothResult;
  attachScan: MouResult;
  barMatch: MatchResult;
  cancelMou: MouResult;
  changeDemand: DemandResult;
  changeEvent: EventResult;
  changeMou: MouResult;
  changeOffer: OfferResult;
  changeOrganisation: OrganisationResult;
  changePassword: ChangePasswordResult;
  changePerson: PersonResult;
  clearMatchDecision: MatchResult;
  closeEvent: EventResult;
  counterProposal: ProposalResult;
  createInvitation: NewInvitationResult;
  declineProposal: ProposalResult;
  endSession: Scalars['Boolean']['output'];
  enterMou: MouResult;
  erasePerson: Scalars['Boolean']['output'];
  forgetTaste: Array<Taste>;
  freeBooth: BoothResult;
  giveConsent: Viewer;
  importDemands: ImportResult;
  importOffers: ImportResult;
  listMou: MouResult;
  moveBoard: SigningBoard;
  openEvent: EventResult;
  orderSigningList: SigningList;
  propose: ProposalResult;
  publishDemand: DemandResult;
  publishOffer: OfferResult;
  recordSignature: MouResult;
  registerOrganisation: OrganisationResult;
  releaseMatches: Released;
  relistDemand: DemandResult;
  relistOffer: OfferResult;
  removeScan: MouResult;
  reopenMou: MouResult;
  requestMatchRun: MatchRun;
  reverseSignature: MouResult;
  revokeInvitation: Scalars['Boolean']['output'];
  setMatchOpinion: MatchOpinionResult;
  setMatchWeights: MatchWeightsResult;
  setPartnership: MouResult;
  signIn: SignInResult;
  signMou: MouResult;
  signOut: Scalars['Boolean']['output'];
  unlistMou: MouResult;
  withdrawConsent: Viewer;
  withdrawDemand: DemandResult;
  withdrawOffer: OfferResult;
  withdrawProposal: ProposalResult;
  withdrawRelease: Released;
};


export type MutationAcceptInvitationArgs = {
  bearer?: InputMaybe<Scalars['Boolean']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


export type MutationAcceptProposalArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  step: Scalars['Int']['input'];
};


export type MutationAddMatchArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};


export type MutationAddPersonArgs = {
  input: PersonInput;
  key: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
};


export type MutationAgreeMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  sha256: Scalars['String']['input'];
};


export type MutationAssignBoothArgs = {
  eventId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};


export type MutationAttachScanArgs = {
  fileId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationBarMatchArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};


export type MutationCancelMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  reason: Scalars['String']['input'];
};


export type MutationChangeDemandArgs = {
  id: Scalars['ID']['input'];
  input: DemandInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
  version: Scalars['Int']['input'];
};


export type MutationChangeEventArgs = {
  id: Scalars['ID']['input'];
  input: EventInput;
  version: Scalars['Int']['input'];
};


export type MutationChangeMouArgs = {
  id: Scalars['ID']['input'];
  input: MouInput;
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  textVersion: Scalars['Int']['input'];
};


export type MutationChangeOfferArgs = {
  id: Scalars['ID']['input'];
  input: OfferInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
  version: Scalars['Int']['input'];
};


export type MutationChangeOrganisationArgs = {
  id: Scalars['ID']['input'];
  input: OrganisationInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
  version: Scalars['Int']['input'];
};


export type MutationChangePasswordArgs = {
  current?: InputMaybe<Scalars['String']['input']>;
  next: Scalars['String']['input'];
};


export type MutationChangePersonArgs = {
  id: Scalars['ID']['input'];
  input: PersonInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationClearMatchDecisionArgs = {
  pair: PairInput;
};


export type MutationCloseEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCounterProposalArgs = {
  answerBy: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  step: Scalars['Int']['input'];
  terms: DealTermsInput;
};


export type MutationCreateInvitationArgs = {
  key: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  purpose: InvitationPurpose;
  sendMail?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationDeclineProposalArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  reason: Scalars['String']['input'];
  step: Scalars['Int']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnterMouArgs = {
  eventId: Scalars['ID']['input'];
  input: MouInput;
  key: Scalars['ID']['input'];
  partnership?: InputMaybe<Partnership>;
};


export type MutationErasePersonArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationForgetTasteArgs = {
  reason: OpinionReason;
};


export type MutationFreeBoothArgs = {
  eventId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationGiveConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationImportDemandsArgs = {
  input: ImportInput;
  key: Scalars['ID']['input'];
};


export type MutationImportOffersArgs = {
  input: ImportInput;
  key: Scalars['ID']['input'];
};


export type MutationListMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


export type MutationMoveBoardArgs = {
  eventId: Scalars['ID']['input'];
  mouId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationOpenEventArgs = {
  input: EventInput;
  key: Scalars['ID']['input'];
};


export type MutationOrderSigningListArgs = {
  eventId: Scalars['ID']['input'];
  mouIds: Array<Scalars['ID']['input']>;
};


export type MutationProposeArgs = {
  input: ProposalInput;
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationPublishDemandArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  input: DemandInput;
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationPublishOfferArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  input: OfferInput;
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationRecordSignatureArgs = {
  id: Scalars['ID']['input'];
  input: RecordSignatureInput;
  key: Scalars['ID']['input'];
};


export type MutationRegisterOrganisationArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  input: OrganisationInput;
  key: Scalars['ID']['input'];
};


export type MutationReleaseMatchesArgs = {
  eventId: Scalars['ID']['input'];
  minScore?: InputMaybe<Scalars['Float']['input']>;
  pairs?: InputMaybe<Array<PairInput>>;
  topPerDemand?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRelistDemandArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationRelistOfferArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationRemoveScanArgs = {
  fileId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationReopenMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  reason: Scalars['String']['input'];
};


export type MutationRequestMatchRunArgs = {
  eventId: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
};


export type MutationReverseSignatureArgs = {
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  signatureId: Scalars['ID']['input'];
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetMatchOpinionArgs = {
  matchId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  opinion: Opinion;
  reason?: InputMaybe<OpinionReason>;
};


export type MutationSetMatchWeightsArgs = {
  eventId: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  weights: Array<CriterionWeightInput>;
};


export type MutationSetPartnershipArgs = {
  id: Scalars['ID']['input'];
  partnership: Partnership;
};


export type MutationSignInArgs = {
  bearer?: InputMaybe<Scalars['Boolean']['input']>;
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  sha256: Scalars['String']['input'];
};


export type MutationUnlistMouArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationWithdrawConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationWithdrawDemandArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationWithdrawOfferArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationWithdrawProposalArgs = {
  id: Scalars['ID']['input'];
  key: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
  step: Scalars['Int']['input'];
};


export type MutationWithdrawReleaseArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};

export type NewInvitation = {
  __typename: 'NewInvitation';
  invitation: Invitation;
  link: Scalars['String']['output'];
  message: Bilingual;
  qrSvg: Scalars['String']['output'];
};

export type NewInvitationResult = InvalidInput | NewInvitation;

export type Offer = {
  __typename: 'Offer';
  asWritten: Array<AsWritten>;
  category?: Maybe<Scalars['ID']['output']>;
  certificates: Array<Certificate>;
  clarify: Array<Clarify>;
  contact?: Maybe<Person>;
  delivery: Scalars['String']['output'];
  description: Scalars['String']['output'];
  eventIds: Array<Scalars['ID']['output']>;
  fileRowId?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  minOrder?: Maybe<Scalars['Decimal']['output']>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
  packaging: Scalars['String']['output'];
  photoIds: Array<Scalars['ID']['output']>;
  price?: Maybe<PriceRange>;
  product: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  status: OfferStatus;
  supplier: Organisation;
  unit?: Maybe<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};

export type OfferFilter = {
  category?: InputMaybe<Scalars['ID']['input']>;
  certificates?: InputMaybe<Array<CertificateKind>>;
  incompleteOnly?: InputMaybe<Scalars['Boolean']['input']>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  priceFrom?: InputMaybe<Scalars['Vnd']['input']>;
  priceTo?: InputMaybe<Scalars['Vnd']['input']>;
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OfferGist = {
  __typename: 'OfferGist';
  id: Scalars['ID']['output'];
  months?: Maybe<Array<Scalars['Int']['output']>>;
  price?: Maybe<PriceRange>;
  product: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  supplier: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
};

export type OfferInput = {
  category?: InputMaybe<Scalars['ID']['input']>;
  certificates: Array<CertificateInput>;
  delivery?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  minOrder?: InputMaybe<Scalars['Decimal']['input']>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  packaging?: InputMaybe<Scalars['String']['input']>;
  photoIds: Array<Scalars['ID']['input']>;
  price?: InputMaybe<PriceInput>;
  product: Scalars['String']['input'];
  province?: InputMaybe<Scalars['String']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type OfferPage = {
  __typename: 'OfferPage';
  items: Array<Offer>;
  page: PageInfo;
};

export type OfferResult = InvalidInput | Offer | Stale;

export type OfferSort =
  | 'NEWEST'
  | 'PRICE'
  | 'PRODUCT'
  | 'PROVINCE'
  | 'QUANTITY'
  | 'SUPPLIER';

export type OfferStatus =
  | 'LISTED'
  | 'WITHDRAWN';

export type OnBehalfInput = {
  askedByPersonId?: InputMaybe<Scalars['ID']['input']>;
  how: HowAsked;
  organisationId: Scalars['ID']['input'];
};

export type Opinion =
  | 'INTERESTED'
  | 'NONE'
  | 'NOT_INTERESTED';

export type OpinionReason =
  | 'CERTIFICATES'
  | 'DELIVERY'
  | 'DISTANCE'
  | 'MONTHS'
  | 'OTHER'
  | 'PACKAGING'
  | 'PAYMENT'
  | 'PRICE'
  | 'PRODUCT'
  | 'QUANTITY';

export type Organisation = {
  __typename: 'Organisation';
  address?: Maybe<Scalars['String']['output']>;
  buyerType?: Maybe<BuyerType>;
  id: Scalars['ID']['output'];
  kind: OrganisationKind;
  name: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  taxCode?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type OrganisationInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  buyerType?: InputMaybe<BuyerType>;
  kind: OrganisationKind;
  name: Scalars['String']['input'];
  province?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationKind =
  | 'DISTRIBUTOR'
  | 'ORGANISER'
  | 'PARTNER'
  | 'SUPPLIER';

export type OrganisationPage = {
  __typename: 'OrganisationPage';
  items: Array<Organisation>;
  page: PageInfo;
};

export type OrganisationResult = InvalidInput | Organisation | Stale;

export type PageInfo = {
  __typename: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNext: Scalars['Boolean']['output'];
  total: Scalars['Int']['output'];
};

export type PageInput = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type PairInput = {
  demandId: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
};

export type Partnership =
  | 'EXISTING'
  | 'NEW';

export type PartyRole =
  | 'BUYER'
  | 'COORDINATOR'
  | 'SELLER'
  | 'WITNESS';

export type PasswordChanged = {
  __typename: 'PasswordChanged';
  otherSessionsEnded: Scalars['Int']['output'];
};

export type Period =
  | 'CROP'
  | 'DAY'
  | 'MONTH'
  | 'WEEK';

export type Person = {
  __typename: 'Person';
  consents: Array<Consent>;
  email?: Maybe<Scalars['String']['output']>;
  fullName: Scalars['String']['output'];
  hasAccount: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  openInvitation?: Maybe<Invitation>;
  position?: Maybe<Scalars['String']['output']>;
  telephone?: Maybe<Scalars['String']['output']>;
};

export type PersonInput = {
  contactConsentOnForm: Scalars['Boolean']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  fullName: Scalars['String']['input'];
  position?: InputMaybe<Scalars['String']['input']>;
  telephone?: InputMaybe<Scalars['String']['input']>;
};

export type PersonResult = InvalidInput | Person;

export type PriceInput = {
  from: Scalars['Vnd']['input'];
  to?: InputMaybe<Scalars['Vnd']['input']>;
};

export type PriceRange = {
  __typename: 'PriceRange';
  from: Scalars['Vnd']['output'];
  to: Scalars['Vnd']['output'];
};

export type Proposal = {
  __typename: 'Proposal';
  answerBy: Scalars['DateTime']['output'];
  contact?: Maybe<Person>;
  createdAt: Scalars['DateTime']['output'];
  demandId?: Maybe<Scalars['ID']['output']>;
  distributor: Organisation;
  eventId: Scalars['ID']['output'];
  id: Scalars['ID']['output'];
  mouId?: Maybe<Scalars['ID']['output']>;
  moves: Array<ProposalMove>;
  offerId: Scalars['ID']['output'];
  product: Scalars['String']['output'];
  status: ProposalStatus;
  step: Scalars['Int']['output'];
  steps: Array<ProposalStep>;
  supplier: Organisation;
  terms: DealTerms;
  wanted?: Maybe<Scalars['String']['output']>;
};

export type ProposalFilter = {
  offerId?: InputMaybe<Scalars['ID']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<ProposalStatus>>;
  waiting?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProposalInput = {
  answerBy: Scalars['DateTime']['input'];
  demandId?: InputMaybe<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
  terms: DealTermsInput;
};

export type ProposalMove =
  | 'ACCEPT'
  | 'COUNTER'
  | 'DECLINE'
  | 'EXPIRE'
  | 'PROPOSE'
  | 'WITHDRAW';

export type ProposalPage = {
  __typename: 'ProposalPage';
  items: Array<Proposal>;
  page: PageInfo;
};

export type ProposalResult = InvalidInput | Proposal | Stale;

export type ProposalSort =
  | 'ANSWER_BY'
  | 'GOODS'
  | 'NEWEST';

export type ProposalStatus =
  | 'ACCEPTED'
  | 'AWAITS_DISTRIBUTOR'
  | 'AWAITS_SUPPLIER'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN';

export type ProposalStep = {
  __typename: 'ProposalStep';
  answerBy?: Maybe<Scalars['DateTime']['output']>;
  at: Scalars['DateTime']['output'];
  how: HowAsked;
  move: ProposalMove;
  number: Scalars['Int']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  side?: Maybe<DealSide>;
  terms?: Maybe<DealTerms>;
};

export type Quantity = {
  __typename: 'Quantity';
  from: Scalars['Decimal']['output'];
  period: Period;
  to: Scalars['Decimal']['output'];
};

export type QuantityInput = {
  from: Scalars['Decimal']['input'];
  period: Period;
  to?: InputMaybe<Scalars['Decimal']['input']>;
};

export type Query = {
  __typename: 'Query';
  booths: Array<Booth>;
  dealCounts: DealCounts;
  demand: Demand;
  demands: DemandPage;
  distributorAdvice: Array<Advice>;
  distributorMatches: DistributorMatchPage;
  event: Event;
  events: Array<Event>;
  history: HistoryPage;
  invitation: InvitationLookup;
  matchRelease?: Maybe<MatchRelease>;
  matchRuns: MatchRunPage;
  matchWeights: MatchWeights;
  matches: MatchPage;
  mou: Mou;
  mous: MouPage;
  offer: Offer;
  offers: OfferPage;
  organisation: Organisation;
  organisations: OrganisationPage;
  ownTaste: Array<Taste>;
  people: Array<Person>;
  previewDemandImport: ImportPreviewResult;
  previewMatchWeights: WeightsPreviewResult;
  previewOfferImport: ImportPreviewResult;
  previewRelease: ReleasePreview;
  proposal: Proposal;
  proposals: ProposalPage;
  reference: Reference;
  releaseFigures: ReleaseFigures;
  sessions: Array<Session>;
  signingBoard: SigningBoard;
  signingList: SigningList;
  supplierAdvice: Array<Advice>;
  supplierMatches: SupplierMatchPage;
  vetoedPairs: VetoedPage;
  viewer?: Maybe<Viewer>;
  waiting: Array<Waiting>;
};


export type QueryBoothsArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryDealCountsArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandsArgs = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<DemandFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<DemandSort>;
};


export type QueryDistributorAdviceArgs = {
  demandId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDistributorMatchesArgs = {
  demandId?: InputMaybe<Scalars['ID']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  opinion?: InputMaybe<Opinion>;
  page?: InputMaybe<PageInput>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  noun?: InputMaybe<Scalars['String']['input']>;
  nounId?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryMatchReleaseArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryMatchRunsArgs = {
  eventId: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
};


export type QueryMatchWeightsArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryMatchesArgs = {
  eventId: Scalars['ID']['input'];
  filter?: InputMaybe<MatchFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<MatchSort>;
};


export type QueryMouArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMousArgs = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<MouFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<MouSort>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<OfferFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<OfferSort>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  kind?: InputMaybe<OrganisationKind>;
  page?: InputMaybe<PageInput>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryPreviewDemandImportArgs = {
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type QueryPreviewMatchWeightsArgs = {
  eventId: Scalars['ID']['input'];
  weights: Array<CriterionWeightInput>;
};


export type QueryPreviewOfferImportArgs = {
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type QueryPreviewReleaseArgs = {
  eventId: Scalars['ID']['input'];
  minScore?: InputMaybe<Scalars['Float']['input']>;
  topPerDemand?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProposalsArgs = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  page?: InputMaybe<PageInput>;
  sort?: InputMaybe<ProposalSort>;
};


export type QueryReleaseFiguresArgs = {
  eventId: Scalars['ID']['input'];
};


export type QuerySigningBoardArgs = {
  eventId: Scalars['ID']['input'];
};


export type QuerySigningListArgs = {
  eventId: Scalars['ID']['input'];
};


export type QuerySupplierAdviceArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  offerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupplierMatchesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  opinion?: InputMaybe<Opinion>;
  page?: InputMaybe<PageInput>;
};


export type QueryVetoedPairsArgs = {
  demandId?: InputMaybe<Scalars['ID']['input']>;
  eventId: Scalars['ID']['input'];
  offerId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
  veto?: InputMaybe<VetoCode>;
};


export type QueryWaitingArgs = {
  eventId: Scalars['ID']['input'];
};

export type RankChange = {
  __typename: 'RankChange';
  after?: Maybe<Scalars['Int']['output']>;
  before?: Maybe<Scalars['Int']['output']>;
  offer: OfferGist;
  scoreAfter?: Maybe<Scalars['Float']['output']>;
  scoreBefore?: Maybe<Scalars['Float']['output']>;
};

export type RecordSignatureInput = {
  authority?: InputMaybe<Scalars['String']['input']>;
  organisationId: Scalars['ID']['input'];
  position?: InputMaybe<Scalars['String']['input']>;
  sha256: Scalars['String']['input'];
  signatoryId: Scalars['ID']['input'];
  signedAt?: InputMaybe<Scalars['DateTime']['input']>;
  signingConsentOnForm?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Reference = {
  __typename: 'Reference';
  categories: Array<Category>;
  certificates: Array<CertificateName>;
  programmeTemplate: Array<Scalars['String']['output']>;
  provinces: Array<Scalars['String']['output']>;
  units: Array<Scalars['String']['output']>;
};

export type ReleaseFigures = {
  __typename: 'ReleaseFigures';
  both: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  distributorOnly: Scalars['Int']['output'];
  ruledOut: Scalars['Int']['output'];
  supplierOnly: Scalars['Int']['output'];
};

export type ReleasePreview = {
  __typename: 'ReleasePreview';
  both: Scalars['Int']['output'];
  distributorOnly: Scalars['Int']['output'];
  fresh: Scalars['Int']['output'];
  supplierOnly: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

export type ReleaseState =
  | 'CHANGED_SINCE'
  | 'NOT_RELEASED'
  | 'RELEASED';

export type Released = {
  __typename: 'Released';
  released: Scalars['Int']['output'];
  underWay: Scalars['Boolean']['output'];
  withdrawn: Scalars['Int']['output'];
};

export type Role =
  | 'DISTRIBUTOR'
  | 'ORGANISER'
  | 'SUPPLIER';

export type RunCause =
  | 'CHANGE'
  | 'STAFF';

export type RunStatus =
  | 'FAILED'
  | 'FINISHED'
  | 'QUEUED'
  | 'RUNNING';

export type ScoredReason = {
  __typename: 'ScoredReason';
  criterion: Criterion;
  level: Level;
  points: Scalars['Int']['output'];
  text: Bilingual;
  weightBuyer: Scalars['Int']['output'];
  weightSupplier: Scalars['Int']['output'];
};

export type Session = {
  __typename: 'Session';
  createdAt: Scalars['DateTime']['output'];
  current: Scalars['Boolean']['output'];
  device: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

export type SignInRefused = {
  __typename: 'SignInRefused';
  code: ErrorCode;
  message: Bilingual;
  retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
};

export type SignInResult = InvalidInput | SignInRefused | SignedIn;

export type Signatory = {
  __typename: 'Signatory';
  fullName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
};

export type SignedHow =
  | 'PAPER'
  | 'SCREEN';

export type SignedIn = {
  __typename: 'SignedIn';
  token?: Maybe<Scalars['String']['output']>;
  viewer: Viewer;
};

export type SigningBoard = {
  __typename: 'SigningBoard';
  currentMouId?: Maybe<Scalars['ID']['output']>;
  event: Event;
  existingPartners: BoardTotals;
  newPartners: BoardTotals;
  rows: Array<BoardRow>;
  total: BoardTotals;
};

export type SigningList = {
  __typename: 'SigningList';
  event: Event;
  mous: Array<Mou>;
  ready: Array<Mou>;
};

export type Stale = {
  __typename: 'Stale';
  code: ErrorCode;
  currentVersion: Scalars['Int']['output'];
  message: Bilingual;
};

export type SupplierMatch = {
  __typename: 'SupplierMatch';
  buyerType?: Maybe<BuyerType>;
  changedSince: Scalars['Boolean']['output'];
  delivery: Scalars['String']['output'];
  demand: DemandGist;
  id: Scalars['ID']['output'];
  offerId: Scalars['ID']['output'];
  opinion: Opinion;
  opinionReason?: Maybe<OpinionReason>;
  product: Scalars['String']['output'];
  reasons: Array<MatchReason>;
  releasedAt: Scalars['DateTime']['output'];
  requiredCertificates: Array<CertificateKind>;
  smallestLot?: Maybe<Quantity>;
};

export type SupplierMatchPage = {
  __typename: 'SupplierMatchPage';
  items: Array<SupplierMatch>;
  page: PageInfo;
};

export type Taste = {
  __typename: 'Taste';
  reason: OpinionReason;
  times: Scalars['Int']['output'];
};

export type UnitTotal = {
  __typename: 'UnitTotal';
  quantity: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
};

export type VetoCode =
  | 'CERTIFICATE_MISSING'
  | 'LOT_TOO_SMALL'
  | 'NO_COMMON_MONTH'
  | 'OTHER_PRODUCT'
  | 'PROVINCE_EXCLUDED';

export type VetoedPage = {
  __typename: 'VetoedPage';
  items: Array<VetoedPair>;
  otherProduct: Scalars['Float']['output'];
  page: PageInfo;
};

export type VetoedPair = {
  __typename: 'VetoedPair';
  demand: DemandGist;
  offer: OfferGist;
  text: Bilingual;
  veto: VetoCode;
};

export type Viewer = {
  __typename: 'Viewer';
  accountId: Scalars['ID']['output'];
  allianceName: Scalars['String']['output'];
  consents: Array<Consent>;
  fullName: Scalars['String']['output'];
  hasPassword: Scalars['Boolean']['output'];
  organisation: Organisation;
  role: Role;
};

export type Waiting = {
  __typename: 'Waiting';
  contact?: Maybe<Person>;
  mouId?: Maybe<Scalars['ID']['output']>;
  organisation: Organisation;
  proposalId?: Maybe<Scalars['ID']['output']>;
  since: Scalars['DateTime']['output'];
  subject: Scalars['String']['output'];
  until?: Maybe<Scalars['DateTime']['output']>;
  what: WaitingFor;
};

export type WaitingFor =
  | 'PROPOSAL_ANSWER'
  | 'SCAN'
  | 'SIGNATORY'
  | 'SIGNATURE'
  | 'TEXT_AGREEMENT';

export type WeightsPreview = {
  __typename: 'WeightsPreview';
  changes: Array<ListChange>;
  demandsLooked: Scalars['Int']['output'];
  demandsTotal: Scalars['Int']['output'];
  entering: Scalars['Int']['output'];
  leaving: Scalars['Int']['output'];
  listsChanged: Scalars['Int']['output'];
  newlyFitting: Scalars['Int']['output'];
  noLongerFitting: Scalars['Int']['output'];
};

export type WeightsPreviewResult = InvalidInput | WeightsPreview;
