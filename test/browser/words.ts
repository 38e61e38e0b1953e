/** What the screens say, from the app's own dictionaries: the tests find things as people do, by what is written there. */
export { vi as w } from '../../apps/conference-app/src/words/vi.js';
export { en } from '../../apps/conference-app/src/words/en.js';
