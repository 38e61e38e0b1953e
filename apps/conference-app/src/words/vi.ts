import { access } from './vi/access.js';
import { booths } from './vi/booths.js';
import { common } from './vi/common.js';
import { demands } from './vi/demands.js';
import { enums } from './vi/enums.js';
import { errors } from './vi/errors.js';
import { events } from './vi/events.js';
import { fields } from './vi/fields.js';
import { goods } from './vi/goods.js';
import { history } from './vi/history.js';
import { home } from './vi/home.js';
import { imports } from './vi/imports.js';
import { matching } from './vi/matching.js';
import { mous } from './vi/mous.js';
import { offers } from './vi/offers.js';
import { onBehalf } from './vi/on-behalf.js';
import { opinions } from './vi/opinions.js';
import { organisations } from './vi/organisations.js';
import { parties } from './vi/parties.js';
import { people } from './vi/people.js';
import { proposals } from './vi/proposals.js';
import { shell } from './vi/shell.js';
import { signing } from './vi/signing.js';
import { weights } from './vi/weights.js';

/** The source of the dictionary: en.ts has to hold the same sentences or nothing compiles. */
export const vi = {
  access,
  booths,
  common,
  demands,
  enums,
  errors,
  events,
  fields,
  goods,
  history,
  home,
  imports,
  matching,
  mous,
  offers,
  onBehalf,
  opinions,
  organisations,
  parties,
  people,
  proposals,
  shell,
  signing,
  weights,
};
