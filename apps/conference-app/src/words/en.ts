import { access } from './en/access.js';
import { common } from './en/common.js';
import { enums } from './en/enums.js';
import { errors } from './en/errors.js';
import { events } from './en/events.js';
import { home } from './en/home.js';
import { onBehalf } from './en/on-behalf.js';
import { shell } from './en/shell.js';
import type { vi } from './vi.js';

export const en: typeof vi = { access, common, enums, errors, events, home, onBehalf, shell };
