import { access } from './en/access.js';
import { booths } from './en/booths.js';
import { common } from './en/common.js';
import { enums } from './en/enums.js';
import { errors } from './en/errors.js';
import { events } from './en/events.js';
import { fields } from './en/fields.js';
import { history } from './en/history.js';
import { home } from './en/home.js';
import { imports } from './en/imports.js';
import { onBehalf } from './en/on-behalf.js';
import { organisations } from './en/organisations.js';
import { people } from './en/people.js';
import { shell } from './en/shell.js';
import type { vi } from './vi.js';

export const en: typeof vi = {
  access,
  booths,
  common,
  enums,
  errors,
  events,
  fields,
  history,
  home,
  imports,
  onBehalf,
  organisations,
  people,
  shell,
};
