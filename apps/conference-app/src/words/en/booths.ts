import type { booths as vi } from '../vi/booths.js';

export const booths: typeof vi = {
  title: 'Booths',
  help: 'Choose who stands at each booth of the conference.',
  number: 'Booth number',
  booth: (number) => `Booth ${number}`,
  organisation: 'Exhibitor',
  free: 'Free',
  assign: 'Assign',
  assignTo: (number) => `Assign booth ${number}`,
  choose: 'Organisation',
  assigned: (number) => `Booth ${number} assigned`,
  release: 'Free it',
  released: (number) => `Booth ${number} is free`,
  taken: (taken, all) => `${taken} of ${all} booths taken`,
  empty: 'This conference has no booths. Change the conference to set their number.',
};
