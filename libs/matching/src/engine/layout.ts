// Where things stand in the kernel's memory, in bytes; read by this library and, compiled, by the kernel itself.

/** Offers in a block: as many as are scored at once. */
export const BLOCK_OFFERS = 8;
export const PLACES = 35;

// A block: what scoring reads of up to eight offers of the same reading and measure, a column after the other, so that
// few lines of the processor's cache are read for one demand.
export const NEXT_BLOCK = 0;
export const BLOCK_COUNT = 4;
export const DELIVERY = 8;
export const PROVINCE = 16;
/** How many places of its range stand in the blocks before it. */
export const BEFORE = 24;
/** Where, while demands are put into their lists, those of its offers stand one after the other. */
export const LISTS = 28;
export const USUAL = 32;
export const MOST = 48;
export const MIN_ORDER = 64;
export const MONTHS = 80;
export const HELD = 96;
/** Held or under way. */
export const COMING = 112;
export const PACKAGING = 128;
export const CREDIT_DAYS = 144;
/** Its number among the offers. */
export const NUMBER = 160;
/** A demand with no more than this has no place in the offer's list; and how many demands are matches. */
export const BELOW_ENTRY = 192;
export const OFFER_MATCHED = 224;
/** Points of the distance to each province; 0 where there is no offer. */
export const NEARNESS = 256;
export const PRICES = 544;
/** Certificates as in HELD, as they still are in the months 1 to 12, and all through the next twelve. */
export const STILL_HELD = 1104;
export const BLOCK_BYTES = 1312;

// An event's weights and the points of each criterion, every number in all eight lanes.
export const WEIGHT_QUANTITY = 0;
export const WEIGHT_MONTHS = 16;
export const WEIGHT_CERTIFICATES = 32;
export const WEIGHT_PRICE = 48;
export const WEIGHT_DISTANCE = 64;
export const WEIGHT_DELIVERY = 80;
export const WEIGHT_PACKAGING = 96;
export const WEIGHT_LOT = 112;
export const WEIGHT_OUTLET = 128;
export const WEIGHT_PAYMENT = 144;
export const FULL = 160;
export const UNKNOWN = 176;
/** What a full criterion loses where it is unknown. */
export const UNKNOWN_LOSS = 192;
/** Half a point and where a rising line begins, in 512ths. */
export const COVERAGE_BASE = 208;
export const COVERAGE_UNKNOWN = 224;
export const WAITING_CERTIFICATE = 240;
export const PACKED_OTHERWISE = 256;
export const PACKED_SILENTLY = 272;
/** What a price weighs that cannot be compared. */
export const UNKNOWN_PRICE = 288;
export const FULL_PRICE = 848;
export const OUTLET_BASE = 864;
/** Points lost where a required certificate ends before the last month of need. */
export const ENDING_CERTIFICATE = 880;
/** Points by how goods are delivered, a byte each. */
export const DELIVERY_POINTS = 304;
/** How far before its end, where all of an offer is taken, the outlet line begins. */
export const OUTLET_LENGTH = 320;
/** From so much lost on a criterion is hopeless; a tenth of a sum. */
export const HOPELESS_LOSS = 336;
export const HOPELESS_TENTH = 352;
/** What was not stated. */
export const NOT_STATED = 368;
export const HALF_POINT = 384;
/** A match has more than this, with and without the price; of 32 bits. */
export const BELOW_MATCH = 400;
export const BELOW_OPEN_MATCH = 416;
/** A line: its length and first slope; then where each further piece starts and by how much steeper it is. */
export const COVERAGE_LINE = 432;
export const PRICE_LINE = 560;
export const ORDER_LINE = 688;
export const OUTLET_LINE = 784;
export const PIECE_BYTES = 32;
export const WEIGHT_PRODUCT = 896;
export const EVENT_BYTES = 912;

// A demand, followed by its lenses.
export const LENSES = 0;
export const DEMAND_NUMBER = 4;
/** Where its columns of distances and prices begin, behind the first. */
export const DISTANCE_COLUMN = 8;
export const FIRST_PRICE_COLUMN = 10;
export const SECOND_PRICE_COLUMN = 12;
/** Where in a block the column stands of what is held in its last month of need. */
export const HELD_COLUMN = 14;
export const NEEDED_MONTHS = 16;
export const REQUIRED = 32;
export const PREFERRED = 48;
export const QUARTER_CERTIFICATE = 64;
export const ASKED_PACKAGING = 80;
export const PAYS_DAYS = 96;
export const UNTOLD_PAYMENT = 112;
/** Points by the number of common months, a byte each. */
export const MONTHS_POINTS = 128;
/** 255 for each province that it buys from, and for the unknown one. */
export const ACCEPTED = 144;
export const DEMAND_BYTES = 192;

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
/** Where the points of the product by place in the range stand, if they differ. */
export const WORDS = 20;
export const LENS_BYTES = 24;

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
export const ASKS_WORDS = 4096;

/** How many of its best a list holds. */
export const LISTED = 20;

// A list: how many matches there are, and its entries, the best first; zeros stand behind the last. An entry is a number
// of 64 bits that is greater the better it is: the score above, below it the listed one's number with its bits turned.
export const MATCHED = 0;
export const ENTRIES = 8;
export const ENTRY_SCORE = 4;
export const LIST_BYTES = 168;
