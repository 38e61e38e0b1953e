import { access } from './en/access.js';
import { booths } from './en/booths.js';
import { common } from './en/common.js';
import { demands } from './en/demands.js';
import { enums } from './en/enums.js';
import { errors } from './en/errors.js';
import { events } from './en/events.js';
import { fields } from './en/fields.js';
import { goods } from './en/goods.js';
import { history } from './en/history.js';
import { home } from './en/home.js';
import { imports } from './en/imports.js';
import { matching } from './en/matching.js';
import { mous } from './en/mous.js';
import { offers } from './en/offers.js';
import { onBehalf } from './en/on-behalf.js';
import { opinions } from './en/opinions.js';
import { organisations } from './en/organisations.js';
import { parties } from './en/parties.js';
import { people } from './en/people.js';
import { proposals } from './en/proposals.js';
import { shell } from './en/shell.js';
import { signing } from './en/signing.js';
import { weights } from './en/weights.js';
import type { vi } from './vi.js';

export const en: typeof vi = {
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
