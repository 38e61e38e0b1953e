import { access } from './vi/access.js';
import { common } from './vi/common.js';
import { enums } from './vi/enums.js';
import { errors } from './vi/errors.js';
import { events } from './vi/events.js';
import { home } from './vi/home.js';
import { onBehalf } from './vi/on-behalf.js';
import { shell } from './vi/shell.js';

/** The source of the dictionary: en.ts has to hold the same sentences or nothing compiles. */
export const vi = { access, common, enums, errors, events, home, onBehalf, shell };
