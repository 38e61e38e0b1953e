import type { weights as vi } from '../vi/weights.js';

export const weights: typeof vi = {
  compares: {
    PRODUCT: 'Whether it is the very product and variety the buyer wants.',
    MONTHS: 'The months of supply against the months of need.',
    DISTANCE: 'How long the way is from the seller’s province to the buyer’s.',
    QUANTITY: 'How much the seller has a month against how much the buyer needs.',
    CERTIFICATES:
      'The certificates the buyer requires or prefers: held to the last month of need, ending before it, or under way.',
    PRICE: 'The price at the buyer’s door against the highest the buyer pays.',
    DELIVERY: 'Whether the seller delivers the way the buyer wants it.',
    PACKAGING: 'Whether it is packed the way the buyer wants it.',
    LOT: 'The smallest order the seller takes against what the buyer needs.',
    OUTLET: 'How much of the seller’s goods the buyer can take.',
    PAYMENT: 'How many days after delivery the buyer pays.',
  },
  title: 'Scoring weights',
  short: 'Weights',
  help: 'What matters more when supply is matched with demand? A larger number matters more, 0 not at all. Nothing changes until you save.',
  both: 'What both sides need',
  buyer: 'What the buyer needs',
  seller: 'What the seller needs',
  bothHelp: 'Counts in the score of both sides.',
  buyerHelp: 'Counts in the buyer’s score only.',
  sellerHelp: 'Counts in the seller’s score only.',
  slider: (criterion) => `${criterion}: move to change`,
  figure: (criterion) => `${criterion}: type a number`,
  usual: (weight) => `Default: ${weight}`,
  usualIsMost: (weight) => `Default: ${weight}, the most`,
  atMost: 'This is the most. To make it matter still more, lower the others.',
  range: (least, most) => `Type a number from ${least} to ${most}.`,
  toDefaults: 'Back to the defaults',
  isDefault: 'The default weights are in use.',
  changedBy: (who, when) => `Last changed by ${who}, ${when}.`,
  changedAt: (when) => `Last changed ${when}.`,
  save: 'Save the weights',
  saveAsk:
    'Save the new weights? Everything is matched again at once. Released pairs stay as they are until you release again.',
  saved: 'Weights saved. Matching runs again.',
  preview: 'What would change in the lists?',
  summary: (demands, lists, entering, leaving) =>
    `The first 5 offers of ${demands} demands: ${lists} lists change, ${entering} pairs come in, ${leaving} go out`,
  summaryShort: (lists) => `${lists} lists change`,
  noLongerFitting: (pairs) => `${pairs} pairs fit no longer`,
  newlyFitting: (pairs) => `${pairs} pairs newly fit`,
  fitsNoLonger: 'Fits no longer',
  nowFits: 'Newly fits',
  looked: (looked, total) => `Tried on ${looked} of ${total} demands.`,
  reckoning: 'Trying it out…',
  same: 'You have not changed a weight. Move one to see what would change in the lists.',
  noneChanged: 'The first five offers of each demand stay as they are.',
  mendFirst: 'Mend the number above that is not right to try it out.',
  largest: (shown) => `The ${shown} lists that change most:`,
  moves: (before, after) => `${before}, will be ${after}`,
  place: (place) => `number ${place}`,
  outside: 'not among the first 5',
  enters: 'new',
  leaves: 'out',
  pointsMove: (before, after) =>
    before === null || before === after
      ? `${after ?? ''} points`
      : after === null
        ? `${before} points now`
        : `${before}, then ${after} points`,
  show: 'See',
  showList: 'See the lists that change',
};
