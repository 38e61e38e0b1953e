import type { onBehalf as vi } from '../vi/on-behalf.js';

export const onBehalf: typeof vi = {
  legend: 'On behalf of an organisation',
  organisation: 'For which organisation?',
  how: 'How did they ask?',
  askedBy: 'Who asked?',
  noPeople: 'Nobody of this organisation is known yet',
  chooseOrganisation: 'Choose the organisation.',
  chooseHow: 'Choose how they asked.',
};
