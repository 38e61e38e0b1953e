// Where things stand in the kernel's memory, in bytes; read by this library and, compiled, by the kernel itself.

/** Offers in a block: as many as are scored at once. */
export const BLOCK_OFFERS = 8;
export const PLACES = 35;

// A block: what scoring reads of up to eight offers of the same words and measure, a column after the other, so that
// few lines of the processor's cache are read for one demand.
export const NEXT_BLOCK = 0;
export const BLOCK_COUNT = 4;
export const DELIVERY = 8;
export const PROVINCE = 16;
export const USUAL = 32;
export const MOST = 48;
export const MIN_ORDER = 64;
export const MONTHS = 80;
export const HELD = 96;
export const UNDER_WAY = 112;
export const PACKAGING = 128;
export const CREDIT_DAYS = 144;
/** Its number among the offers: where its list and its rank are found. */
export const NUMBER = 160;
/** Score that a demand has at least to equal to enter the offer's list; and how many demands are matches. */
export const TO_EQUAL = 192;
export const OFFER_MATCHED = 224;
/** Points of the distance to each province; 0 where there is no offer. */
export const NEARNESS = 256;
export const PRICES = 544;
export const BLOCK_BYTES = 1152;

// An event's weights and the points of each criterion, every number in all eight lanes.
export const UNKNOWN = 0;
export const WEIGHT_QUANTITY = 16;
export const WEIGHT_MONTHS = 32;
export const WEIGHT_CERTIFICATES = 48;
export const WEIGHT_PRICE = 64;
export const WEIGHT_DISTANCE = 80;
export const WEIGHT_DELIVERY = 96;
export const WEIGHT_PACKAGING = 112;
export const WEIGHT_LOT = 128;
export const WEIGHT_OUTLET = 144;
export const WEIGHT_PAYMENT = 160;
export const WAITING_CERTIFICATE = 176;
export const PACKED_OTHERWISE = 192;
export const PACKED_SILENTLY = 208;
/** What a price weighs that cannot be compared. */
export const UNKNOWN_PRICE = 224;
/** Points by how goods are delivered, a byte each. */
export const DELIVERY_POINTS = 240;
/** How far before its end, where all of an offer is taken, the outlet line begins. */
export const OUTLET_LENGTH = 256;
export const HOPELESS_POINTS = 272;
export const HOPELESS_TENTH = 288;
/** The least scores of a match, with and without the price, of 32 bits. */
export const LEAST_SCORE = 304;
export const LEAST_OPEN_SCORE = 320;
/** A line: its base, then each piece's start behind the first, its width and its slope. */
export const COVERAGE_LINE = 336;
export const PRICE_LINE = 544;
export const ORDER_LINE = 752;
export const OUTLET_LINE = 912;
export const PIECE_BYTES = 48;
export const EVENT_BYTES = 1024;

// A demand, followed by its lenses.
export const LENSES = 0;
export const DEMAND_NUMBER = 4;
export const NEEDED_MONTHS = 8;
export const REQUIRED = 10;
export const PREFERRED = 12;
export const HALF_CERTIFICATE = 14;
export const ASKED_PACKAGING = 16;
export const PAYS_DAYS = 18;
export const UNTOLD_PAYMENT = 20;
export const DEMAND_PROVINCE = 22;
export const FIRST_PRICE = 24;
export const SECOND_PRICE = 26;
/** Points by the number of common months, a byte each. */
export const MONTHS_POINTS = 32;
/** 255 for each province that it buys from, and for the unknown one. */
export const ACCEPTED = 48;
export const DEMAND_BYTES = 96;

// A lens: whose it is in the table of first blocks, what the kernel has to reckon, what it need not, and shifts.
export const RANGE = 0;
export const ASKS = 4;
export const BUYER_BASE = 6;
export const SUPPLIER_BASE = 8;
/** To the logarithm of the usual amount over what is wanted; from there to where the coverage line begins. */
export const AMOUNT_SHIFT = 10;
export const COVERAGE_SHIFT = 12;
export const LOT_SHIFT = 14;
export const LEAST_MOST = 16;
export const PRICE_SHIFT = 18;
export const LENS_BYTES = 20;

// Bits of ASKS.
export const ASKS_MONTHS = 1;
export const ASKS_REQUIRED = 2;
export const ASKS_PREFERRED = 4;
export const ASKS_PROVINCE = 8;
export const ASKS_LEAST = 16;
export const ASKS_QUANTITY = 32;
export const ASKS_OUTLET = 64;
export const ASKS_LOT = 128;
export const ASKS_PRICE = 256;
export const ASKS_DELIVERY = 512;
export const ASKS_PACKAGING = 1024;
export const ASKS_PAYMENT = 2048;

/** How many of its best a list holds. */
export const LISTED = 20;

// A list: how many matches there are, how many of them are held, scores and numbers, the best first.
export const MATCHED = 0;
export const HELD_COUNT = 4;
export const SCORES = 8;
export const NUMBERS = 88;
export const LIST_BYTES = 168;
