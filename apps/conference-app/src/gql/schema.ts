export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  Vnd: { input: number; output: number; }
};

export type Bilingual = {
  __typename: 'Bilingual';
  vi: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type Role =
  | 'ORGANISER'
  | 'SUPPLIER'
  | 'DISTRIBUTOR';

export type HowAsked =
  | 'SCREEN'
  | 'FORM'
  | 'TELEPHONE'
  | 'ZALO'
  | 'IN_PERSON'
  | 'SYSTEM';

export type OnBehalfInput = {
  organisationId: Scalars['ID']['input'];
  askedByPersonId?: InputMaybe<Scalars['ID']['input']>;
  how: HowAsked;
};

export type PageInput = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PageInfo = {
  __typename: 'PageInfo';
  total: Scalars['Int']['output'];
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNext: Scalars['Boolean']['output'];
};

export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'STALE'
  | 'CONFLICT'
  | 'THROTTLED'
  | 'TOO_LARGE'
  | 'TOO_COMPLEX'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'TOO_SMALL'
  | 'TOO_BIG'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_MONTH'
  | 'UNKNOWN_UNIT'
  | 'UNKNOWN_CATEGORY'
  | 'UNKNOWN_PROVINCE'
  | 'UNKNOWN_CERTIFICATE'
  | 'UNKNOWN_BUYER_TYPE'
  | 'NOT_A_TELEPHONE'
  | 'NOT_AN_EMAIL'
  | 'NOT_A_TAX_CODE'
  | 'WRONG_FILE_KIND'
  | 'TAKEN'
  | 'EXPIRED'
  | 'WRONG_PASSWORD'
  | 'WEAK_PASSWORD'
  | 'UNREADABLE_ROW'
  | 'UNKNOWN_COLUMN'
  | 'MISSING_COLUMN';

export type FieldProblem = {
  __typename: 'FieldProblem';
  field: Scalars['String']['output'];
  code: ErrorCode;
  why: Bilingual;
  accepted: Bilingual;
};

export type InvalidInput = {
  __typename: 'InvalidInput';
  code: ErrorCode;
  problems: Array<FieldProblem>;
};

export type Stale = {
  __typename: 'Stale';
  code: ErrorCode;
  message: Bilingual;
  currentVersion: Scalars['Int']['output'];
};

export type Organisation = {
  __typename: 'Organisation';
  id: Scalars['ID']['output'];
  kind: Role;
  name: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  taxCode?: Maybe<Scalars['String']['output']>;
  buyerType?: Maybe<BuyerType>;
  address?: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type BuyerType =
  | 'SUPERMARKET'
  | 'EXPORTER'
  | 'RESTAURANT'
  | 'HOTEL'
  | 'CATERER'
  | 'CANTEEN'
  | 'WHOLESALER'
  | 'PROCESSOR';

export type CertificateKind =
  | 'VIETGAP'
  | 'GLOBALGAP'
  | 'ORGANIC_VN'
  | 'ORGANIC_USDA'
  | 'ORGANIC_EU'
  | 'HACCP'
  | 'ISO22000'
  | 'FSSC22000'
  | 'ATTP'
  | 'HALAL'
  | 'GI'
  | 'PUC'
  | 'GACC'
  | 'OCOP3'
  | 'OCOP4'
  | 'OCOP5';

export type CertificateState =
  | 'HELD'
  | 'UNDER_WAY';

export type Period =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'CROP';

export type Viewer = {
  __typename: 'Viewer';
  accountId: Scalars['ID']['output'];
  fullName: Scalars['String']['output'];
  role: Role;
  organisation: Organisation;
  allianceName: Scalars['String']['output'];
  consents: Array<Consent>;
};

export type ConsentPurpose =
  | 'CONTACT'
  | 'SHARE_CONTACT';

export type Consent = {
  __typename: 'Consent';
  purpose: ConsentPurpose;
  givenAt: Scalars['DateTime']['output'];
  evidence: HowAsked;
};

export type SignedIn = {
  __typename: 'SignedIn';
  viewer: Viewer;
  token?: Maybe<Scalars['String']['output']>;
};

export type SignInRefused = {
  __typename: 'SignInRefused';
  code: ErrorCode;
  message: Bilingual;
  retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
};

export type SignInResult = SignedIn | SignInRefused;

export type Session = {
  __typename: 'Session';
  id: Scalars['ID']['output'];
  current: Scalars['Boolean']['output'];
  device: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
};

export type Person = {
  __typename: 'Person';
  id: Scalars['ID']['output'];
  fullName: Scalars['String']['output'];
  position?: Maybe<Scalars['String']['output']>;
  telephone?: Maybe<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  hasAccount: Scalars['Boolean']['output'];
  consents: Array<Consent>;
  openInvitation?: Maybe<Invitation>;
};

export type Invitation = {
  __typename: 'Invitation';
  id: Scalars['ID']['output'];
  purpose: InvitationPurpose;
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  mailed: Scalars['Boolean']['output'];
};

export type InvitationPurpose =
  | 'JOIN'
  | 'RESET';

export type NewInvitation = {
  __typename: 'NewInvitation';
  invitation: Invitation;
  link: Scalars['String']['output'];
  qrSvg: Scalars['String']['output'];
  message: Bilingual;
};

export type InvitationWelcome = {
  __typename: 'InvitationWelcome';
  fullName: Scalars['String']['output'];
  organisationName: Scalars['String']['output'];
  purpose: InvitationPurpose;
};

export type InvitationLookup = InvitationWelcome | SignInRefused;

export type OrganisationPage = {
  __typename: 'OrganisationPage';
  items: Array<Organisation>;
  page: PageInfo;
};

export type PersonInput = {
  fullName: Scalars['String']['input'];
  position?: InputMaybe<Scalars['String']['input']>;
  telephone?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  contactConsentOnForm: Scalars['Boolean']['input'];
};

export type PersonResult = Person | InvalidInput;

export type NewInvitationResult = NewInvitation | InvalidInput;

export type OrganisationInput = {
  kind: Role;
  name: Scalars['String']['input'];
  province?: InputMaybe<Scalars['String']['input']>;
  taxCode?: InputMaybe<Scalars['String']['input']>;
  buyerType?: InputMaybe<BuyerType>;
  address?: InputMaybe<Scalars['String']['input']>;
};

export type OrganisationResult = Organisation | InvalidInput | Stale;

export type HistoryEntry = {
  __typename: 'HistoryEntry';
  id: Scalars['ID']['output'];
  at: Scalars['DateTime']['output'];
  byAccountId?: Maybe<Scalars['ID']['output']>;
  byName?: Maybe<Scalars['String']['output']>;
  onBehalfOf?: Maybe<Scalars['String']['output']>;
  askedByName?: Maybe<Scalars['String']['output']>;
  how: HowAsked;
  verb: Scalars['String']['output'];
  noun: Scalars['String']['output'];
  nounId: Scalars['String']['output'];
  changedFields: Array<Scalars['String']['output']>;
  before?: Maybe<Scalars['String']['output']>;
  after?: Maybe<Scalars['String']['output']>;
};

export type HistoryPage = {
  __typename: 'HistoryPage';
  items: Array<HistoryEntry>;
  page: PageInfo;
};

export type Event = {
  __typename: 'Event';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  heldOn: Scalars['Date']['output'];
  place: Scalars['String']['output'];
  expectedDelegates: Scalars['Int']['output'];
  expectedBooths: Scalars['Int']['output'];
  programme: Array<Scalars['String']['output']>;
  status: EventStatus;
  version: Scalars['Int']['output'];
  counts?: Maybe<EventCounts>;
};

export type EventStatus =
  | 'OPEN'
  | 'CLOSED';

export type EventCounts = {
  __typename: 'EventCounts';
  offers: Scalars['Int']['output'];
  demands: Scalars['Int']['output'];
  suppliers: Scalars['Int']['output'];
  distributors: Scalars['Int']['output'];
  incomplete: Scalars['Int']['output'];
  boothsTaken: Scalars['Int']['output'];
  matches: Scalars['Int']['output'];
  released: Scalars['Int']['output'];
};

export type EventInput = {
  name: Scalars['String']['input'];
  heldOn: Scalars['Date']['input'];
  place: Scalars['String']['input'];
  expectedDelegates: Scalars['Int']['input'];
  expectedBooths: Scalars['Int']['input'];
  programme: Array<Scalars['String']['input']>;
};

export type EventResult = Event | InvalidInput | Stale;

export type Booth = {
  __typename: 'Booth';
  eventId: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  organisation?: Maybe<Organisation>;
};

export type BoothResult = Booth | InvalidInput;

export type Category = {
  __typename: 'Category';
  code: Scalars['ID']['output'];
  parent?: Maybe<Scalars['ID']['output']>;
  name: Bilingual;
};

export type Reference = {
  __typename: 'Reference';
  categories: Array<Category>;
  provinces: Array<Scalars['String']['output']>;
  certificates: Array<CertificateName>;
  programmeTemplate: Array<Scalars['String']['output']>;
  units: Array<Scalars['String']['output']>;
};

export type CertificateName = {
  __typename: 'CertificateName';
  kind: CertificateKind;
  name: Bilingual;
};

export type Certificate = {
  __typename: 'Certificate';
  id: Scalars['ID']['output'];
  kind: CertificateKind;
  state: CertificateState;
  number?: Maybe<Scalars['String']['output']>;
  issuer?: Maybe<Scalars['String']['output']>;
  validUntil?: Maybe<Scalars['Date']['output']>;
  fileId?: Maybe<Scalars['ID']['output']>;
};

export type Quantity = {
  __typename: 'Quantity';
  from: Scalars['Decimal']['output'];
  to: Scalars['Decimal']['output'];
  period: Period;
};

export type PriceRange = {
  __typename: 'PriceRange';
  from: Scalars['Vnd']['output'];
  to: Scalars['Vnd']['output'];
};

export type AsWritten = {
  __typename: 'AsWritten';
  field: Scalars['String']['output'];
  words: Scalars['String']['output'];
};

export type Clarify = {
  __typename: 'Clarify';
  field: Scalars['String']['output'];
  why: Bilingual;
  accepted: Bilingual;
};

export type Offer = {
  __typename: 'Offer';
  id: Scalars['ID']['output'];
  eventIds: Array<Scalars['ID']['output']>;
  supplier: Organisation;
  product: Scalars['String']['output'];
  category?: Maybe<Scalars['ID']['output']>;
  description: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  quantity?: Maybe<Quantity>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
  price?: Maybe<PriceRange>;
  minOrder?: Maybe<Scalars['Decimal']['output']>;
  packaging: Scalars['String']['output'];
  delivery: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  certificates: Array<Certificate>;
  photoIds: Array<Scalars['ID']['output']>;
  asWritten: Array<AsWritten>;
  clarify: Array<Clarify>;
  contact?: Maybe<Person>;
  fileRowId?: Maybe<Scalars['String']['output']>;
  status: OfferStatus;
  version: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type OfferStatus =
  | 'LISTED'
  | 'WITHDRAWN';

export type OfferPage = {
  __typename: 'OfferPage';
  items: Array<Offer>;
  page: PageInfo;
};

export type OfferFilter = {
  search?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  provinces?: InputMaybe<Array<Scalars['String']['input']>>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  certificates?: InputMaybe<Array<CertificateKind>>;
  priceFrom?: InputMaybe<Scalars['Vnd']['input']>;
  priceTo?: InputMaybe<Scalars['Vnd']['input']>;
  supplierId?: InputMaybe<Scalars['ID']['input']>;
  incompleteOnly?: InputMaybe<Scalars['Boolean']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OfferSort =
  | 'NEWEST'
  | 'PRODUCT'
  | 'SUPPLIER'
  | 'PRICE'
  | 'QUANTITY'
  | 'PROVINCE';

export type SortDirectionInput = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QuantityInput = {
  from: Scalars['Decimal']['input'];
  to?: InputMaybe<Scalars['Decimal']['input']>;
  period: Period;
};

export type PriceInput = {
  from: Scalars['Vnd']['input'];
  to?: InputMaybe<Scalars['Vnd']['input']>;
};

export type CertificateInput = {
  kind: CertificateKind;
  state: CertificateState;
  number?: InputMaybe<Scalars['String']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  fileId?: InputMaybe<Scalars['ID']['input']>;
};

export type OfferInput = {
  product: Scalars['String']['input'];
  category?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  price?: InputMaybe<PriceInput>;
  minOrder?: InputMaybe<Scalars['Decimal']['input']>;
  packaging?: InputMaybe<Scalars['String']['input']>;
  delivery?: InputMaybe<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  certificates: Array<CertificateInput>;
  photoIds: Array<Scalars['ID']['input']>;
};

export type OfferResult = Offer | InvalidInput | Stale;

export type Demand = {
  __typename: 'Demand';
  id: Scalars['ID']['output'];
  eventIds: Array<Scalars['ID']['output']>;
  distributor: Organisation;
  wanted: Scalars['String']['output'];
  category?: Maybe<Scalars['ID']['output']>;
  description: Scalars['String']['output'];
  unit?: Maybe<Scalars['String']['output']>;
  kgPerUnit?: Maybe<Scalars['Decimal']['output']>;
  quantity?: Maybe<Quantity>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
  maxPrice?: Maybe<Scalars['Vnd']['output']>;
  minSupplierQuantity?: Maybe<Scalars['Decimal']['output']>;
  requiredCertificates: Array<CertificateKind>;
  preferredCertificates: Array<CertificateKind>;
  acceptedProvinces: Array<Scalars['String']['output']>;
  province?: Maybe<Scalars['String']['output']>;
  delivery: Scalars['String']['output'];
  asWritten: Array<AsWritten>;
  clarify: Array<Clarify>;
  contact?: Maybe<Person>;
  fileRowId?: Maybe<Scalars['String']['output']>;
  status: OfferStatus;
  version: Scalars['Int']['output'];
  updatedAt: Scalars['DateTime']['output'];
};

export type DemandPage = {
  __typename: 'DemandPage';
  items: Array<Demand>;
  page: PageInfo;
};

export type DemandFilter = {
  search?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  distributorId?: InputMaybe<Scalars['ID']['input']>;
  incompleteOnly?: InputMaybe<Scalars['Boolean']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DemandSort =
  | 'NEWEST'
  | 'WANTED'
  | 'DISTRIBUTOR'
  | 'QUANTITY';

export type DemandInput = {
  wanted: Scalars['String']['input'];
  category?: InputMaybe<Scalars['ID']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  kgPerUnit?: InputMaybe<Scalars['Decimal']['input']>;
  quantity?: InputMaybe<QuantityInput>;
  months?: InputMaybe<Array<Scalars['Int']['input']>>;
  maxPrice?: InputMaybe<Scalars['Vnd']['input']>;
  minSupplierQuantity?: InputMaybe<Scalars['Decimal']['input']>;
  requiredCertificates: Array<CertificateKind>;
  preferredCertificates: Array<CertificateKind>;
  acceptedProvinces: Array<Scalars['String']['input']>;
  province?: InputMaybe<Scalars['String']['input']>;
  delivery?: InputMaybe<Scalars['String']['input']>;
};

export type DemandResult = Demand | InvalidInput | Stale;

export type ImportRowKind =
  | 'NEW'
  | 'UNCHANGED'
  | 'CHANGED'
  | 'EDITED_SINCE'
  | 'DOUBTFUL_DOUBLE'
  | 'REFUSED';

export type ImportCell = {
  __typename: 'ImportCell';
  field: Scalars['String']['output'];
  words: Scalars['String']['output'];
  understood?: Maybe<Scalars['String']['output']>;
  why?: Maybe<Bilingual>;
  accepted?: Maybe<Bilingual>;
  before?: Maybe<Scalars['String']['output']>;
};

export type ImportRow = {
  __typename: 'ImportRow';
  line: Scalars['Int']['output'];
  fileRowId?: Maybe<Scalars['String']['output']>;
  organisation: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: ImportRowKind;
  incomplete: Scalars['Boolean']['output'];
  cells: Array<ImportCell>;
  doubleOf?: Maybe<Scalars['String']['output']>;
};

export type ImportPreview = {
  __typename: 'ImportPreview';
  fileName: Scalars['String']['output'];
  rows: Array<ImportRow>;
  counts: ImportCounts;
  columns: Array<ImportColumn>;
};

export type ImportColumn = {
  __typename: 'ImportColumn';
  heading: Scalars['String']['output'];
  field?: Maybe<Scalars['String']['output']>;
};

export type ImportCounts = {
  __typename: 'ImportCounts';
  total: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  editedSince: Scalars['Int']['output'];
  doubtful: Scalars['Int']['output'];
  refused: Scalars['Int']['output'];
  incomplete: Scalars['Int']['output'];
};

export type ImportPreviewResult = ImportPreview | InvalidInput;

export type ImportDone = {
  __typename: 'ImportDone';
  counts: ImportCounts;
  written: Scalars['Int']['output'];
  incomplete: Scalars['Int']['output'];
};

export type ImportResult = ImportDone | InvalidInput;

export type ImportInput = {
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
  overwriteLines: Array<Scalars['Int']['input']>;
  takeDoubleLines: Array<Scalars['Int']['input']>;
  how: HowAsked;
  contactConsentOnForm: Scalars['Boolean']['input'];
};

export type RunStatus =
  | 'QUEUED'
  | 'RUNNING'
  | 'FINISHED'
  | 'FAILED';

export type MatchRun = {
  __typename: 'MatchRun';
  id: Scalars['ID']['output'];
  eventId: Scalars['ID']['output'];
  status: RunStatus;
  cause: RunCause;
  requestedAt: Scalars['DateTime']['output'];
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  pairsTotal: Scalars['Int']['output'];
  pairsDone: Scalars['Int']['output'];
  matched: Scalars['Int']['output'];
  vetoed: Scalars['Int']['output'];
  attempts: Scalars['Int']['output'];
};

export type RunCause =
  | 'STAFF'
  | 'CHANGE';

export type MatchRunPage = {
  __typename: 'MatchRunPage';
  items: Array<MatchRun>;
  page: PageInfo;
};

export type OfferGist = {
  __typename: 'OfferGist';
  id: Scalars['ID']['output'];
  product: Scalars['String']['output'];
  supplier: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  price?: Maybe<PriceRange>;
  unit?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
};

export type DemandGist = {
  __typename: 'DemandGist';
  id: Scalars['ID']['output'];
  wanted: Scalars['String']['output'];
  distributor: Scalars['String']['output'];
  province?: Maybe<Scalars['String']['output']>;
  quantity?: Maybe<Quantity>;
  unit?: Maybe<Scalars['String']['output']>;
  months?: Maybe<Array<Scalars['Int']['output']>>;
};

export type Criterion =
  | 'PRODUCT'
  | 'QUANTITY'
  | 'MONTHS'
  | 'CERTIFICATES'
  | 'PRICE'
  | 'DISTANCE';

export type Level =
  | 'GOOD'
  | 'PARTIAL'
  | 'POOR'
  | 'UNKNOWN';

export type MatchReason = {
  __typename: 'MatchReason';
  criterion: Criterion;
  level: Level;
  text: Bilingual;
};

export type MatchDecision =
  | 'NONE'
  | 'ADDED'
  | 'BARRED';

export type Match = {
  __typename: 'Match';
  offer: OfferGist;
  demand: DemandGist;
  score?: Maybe<Scalars['Float']['output']>;
  rank?: Maybe<Scalars['Int']['output']>;
  reasons: Array<MatchReason>;
  decision: MatchDecision;
  decisionReason?: Maybe<Scalars['String']['output']>;
  released: ReleaseState;
};

export type ReleaseState =
  | 'NOT_RELEASED'
  | 'RELEASED'
  | 'CHANGED_SINCE';

export type MatchPage = {
  __typename: 'MatchPage';
  items: Array<Match>;
  page: PageInfo;
};

export type MatchFilter = {
  demandId?: InputMaybe<Scalars['ID']['input']>;
  offerId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  decision?: InputMaybe<MatchDecision>;
  released?: InputMaybe<ReleaseState>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  topPerDemand?: InputMaybe<Scalars['Int']['input']>;
};

export type MatchSort =
  | 'SCORE'
  | 'DEMAND'
  | 'OFFER';

export type VetoCode =
  | 'OTHER_PRODUCT'
  | 'NO_COMMON_MONTH'
  | 'CERTIFICATE_MISSING'
  | 'PROVINCE_EXCLUDED'
  | 'LOT_TOO_SMALL';

export type VetoedPair = {
  __typename: 'VetoedPair';
  offer: OfferGist;
  demand: DemandGist;
  veto: VetoCode;
  text: Bilingual;
};

export type VetoedPage = {
  __typename: 'VetoedPage';
  items: Array<VetoedPair>;
  page: PageInfo;
};

export type SupplierMatch = {
  __typename: 'SupplierMatch';
  id: Scalars['ID']['output'];
  releasedAt: Scalars['DateTime']['output'];
  offerId: Scalars['ID']['output'];
  product: Scalars['String']['output'];
  demand: DemandGist;
  requiredCertificates: Array<CertificateKind>;
  delivery: Scalars['String']['output'];
  buyerType?: Maybe<BuyerType>;
  reasons: Array<MatchReason>;
};

export type DistributorMatch = {
  __typename: 'DistributorMatch';
  id: Scalars['ID']['output'];
  releasedAt: Scalars['DateTime']['output'];
  demandId: Scalars['ID']['output'];
  wanted: Scalars['String']['output'];
  offer: OfferGist;
  supplierId: Scalars['ID']['output'];
  certificates: Array<CertificateKind>;
  reasons: Array<MatchReason>;
};

export type SupplierMatchPage = {
  __typename: 'SupplierMatchPage';
  items: Array<SupplierMatch>;
  page: PageInfo;
};

export type DistributorMatchPage = {
  __typename: 'DistributorMatchPage';
  items: Array<DistributorMatch>;
  page: PageInfo;
};

export type Released = {
  __typename: 'Released';
  released: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

export type MatchResult = Match | InvalidInput;

export type PairInput = {
  eventId: Scalars['ID']['input'];
  offerId: Scalars['ID']['input'];
  demandId: Scalars['ID']['input'];
};

export type Query = {
  __typename: 'Query';
  viewer?: Maybe<Viewer>;
  invitation: InvitationLookup;
  reference: Reference;
  sessions: Array<Session>;
  events: Array<Event>;
  event: Event;
  booths: Array<Booth>;
  organisations: OrganisationPage;
  organisation: Organisation;
  people: Array<Person>;
  history: HistoryPage;
  offers: OfferPage;
  offer: Offer;
  demands: DemandPage;
  demand: Demand;
  previewOfferImport: ImportPreviewResult;
  previewDemandImport: ImportPreviewResult;
  matchRuns: MatchRunPage;
  matches: MatchPage;
  vetoedPairs: VetoedPage;
  supplierMatches: SupplierMatchPage;
  distributorMatches: DistributorMatchPage;
};


export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBoothsArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Role>;
  page?: InputMaybe<PageInput>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPeopleArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryHistoryArgs = {
  noun?: InputMaybe<Scalars['String']['input']>;
  nounId?: InputMaybe<Scalars['String']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryOffersArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<OfferFilter>;
  sort?: InputMaybe<OfferSort>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDemandsArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<DemandFilter>;
  sort?: InputMaybe<DemandSort>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryDemandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPreviewOfferImportArgs = {
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type QueryPreviewDemandImportArgs = {
  eventId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type QueryMatchRunsArgs = {
  eventId: Scalars['ID']['input'];
  page?: InputMaybe<PageInput>;
};


export type QueryMatchesArgs = {
  eventId: Scalars['ID']['input'];
  filter?: InputMaybe<MatchFilter>;
  sort?: InputMaybe<MatchSort>;
  page?: InputMaybe<PageInput>;
};


export type QueryVetoedPairsArgs = {
  eventId: Scalars['ID']['input'];
  demandId?: InputMaybe<Scalars['ID']['input']>;
  veto?: InputMaybe<VetoCode>;
  page?: InputMaybe<PageInput>;
};


export type QuerySupplierMatchesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};


export type QueryDistributorMatchesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  demandId?: InputMaybe<Scalars['ID']['input']>;
  page?: InputMaybe<PageInput>;
};

export type Mutation = {
  __typename: 'Mutation';
  signIn: SignInResult;
  acceptInvitation: SignInResult;
  signOut: Scalars['Boolean']['output'];
  endSession: Scalars['Boolean']['output'];
  changePassword: ChangePasswordResult;
  giveConsent: Viewer;
  withdrawConsent: Viewer;
  openEvent: EventResult;
  changeEvent: EventResult;
  closeEvent: EventResult;
  assignBooth: BoothResult;
  freeBooth: BoothResult;
  registerOrganisation: OrganisationResult;
  changeOrganisation: OrganisationResult;
  addPerson: PersonResult;
  changePerson: PersonResult;
  erasePerson: Scalars['Boolean']['output'];
  createInvitation: NewInvitationResult;
  revokeInvitation: Scalars['Boolean']['output'];
  publishOffer: OfferResult;
  changeOffer: OfferResult;
  withdrawOffer: OfferResult;
  relistOffer: OfferResult;
  publishDemand: DemandResult;
  changeDemand: DemandResult;
  withdrawDemand: DemandResult;
  relistDemand: DemandResult;
  importOffers: ImportResult;
  importDemands: ImportResult;
  requestMatchRun: MatchRun;
  addMatch: MatchResult;
  barMatch: MatchResult;
  clearMatchDecision: MatchResult;
  releaseMatches: Released;
  withdrawRelease: Released;
};


export type MutationSignInArgs = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
  bearer?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationAcceptInvitationArgs = {
  token: Scalars['String']['input'];
  password?: InputMaybe<Scalars['String']['input']>;
  bearer?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  current?: InputMaybe<Scalars['String']['input']>;
  next: Scalars['String']['input'];
};


export type MutationGiveConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationWithdrawConsentArgs = {
  purpose: ConsentPurpose;
};


export type MutationOpenEventArgs = {
  key: Scalars['ID']['input'];
  input: EventInput;
};


export type MutationChangeEventArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: EventInput;
};


export type MutationCloseEventArgs = {
  id: Scalars['ID']['input'];
};


export type MutationAssignBoothArgs = {
  eventId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  organisationId: Scalars['ID']['input'];
};


export type MutationFreeBoothArgs = {
  eventId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationRegisterOrganisationArgs = {
  key: Scalars['ID']['input'];
  input: OrganisationInput;
  eventId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationChangeOrganisationArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: OrganisationInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationAddPersonArgs = {
  key: Scalars['ID']['input'];
  organisationId: Scalars['ID']['input'];
  input: PersonInput;
};


export type MutationChangePersonArgs = {
  id: Scalars['ID']['input'];
  input: PersonInput;
};


export type MutationErasePersonArgs = {
  id: Scalars['ID']['input'];
};


export type MutationCreateInvitationArgs = {
  key: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  purpose: InvitationPurpose;
  sendMail?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationRevokeInvitationArgs = {
  id: Scalars['ID']['input'];
};


export type MutationPublishOfferArgs = {
  key: Scalars['ID']['input'];
  eventId?: InputMaybe<Scalars['ID']['input']>;
  input: OfferInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationChangeOfferArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: OfferInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationWithdrawOfferArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationRelistOfferArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationPublishDemandArgs = {
  key: Scalars['ID']['input'];
  eventId?: InputMaybe<Scalars['ID']['input']>;
  input: DemandInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationChangeDemandArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  input: DemandInput;
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationWithdrawDemandArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationRelistDemandArgs = {
  id: Scalars['ID']['input'];
  onBehalf?: InputMaybe<OnBehalfInput>;
};


export type MutationImportOffersArgs = {
  key: Scalars['ID']['input'];
  input: ImportInput;
};


export type MutationImportDemandsArgs = {
  key: Scalars['ID']['input'];
  input: ImportInput;
};


export type MutationRequestMatchRunArgs = {
  key: Scalars['ID']['input'];
  eventId: Scalars['ID']['input'];
};


export type MutationAddMatchArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};


export type MutationBarMatchArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};


export type MutationClearMatchDecisionArgs = {
  pair: PairInput;
};


export type MutationReleaseMatchesArgs = {
  eventId: Scalars['ID']['input'];
  pairs?: InputMaybe<Array<PairInput>>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  topPerDemand?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationWithdrawReleaseArgs = {
  pair: PairInput;
  reason: Scalars['String']['input'];
};

export type PasswordChanged = {
  __typename: 'PasswordChanged';
  otherSessionsEnded: Scalars['Int']['output'];
};

export type ChangePasswordResult = PasswordChanged | InvalidInput;
