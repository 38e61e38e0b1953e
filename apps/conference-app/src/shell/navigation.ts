import {
  IconBuildingStore,
  IconCalendarEvent,
  IconFileSpreadsheet,
  IconFileText,
  IconHistory,
  IconHeartHandshake,
  IconHome,
  IconLayoutGrid,
  IconLink,
  IconPlant2,
  IconShoppingCart,
  IconSignature,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Role } from '../gql/schema.js';
import type { Words } from '../words/words.js';

export type Place = { to: string; label: keyof Words['shell'] & PlaceLabel; icon: TablerIcon };
type PlaceLabel =
  | 'home'
  | 'events'
  | 'booths'
  | 'organisations'
  | 'import'
  | 'offers'
  | 'demands'
  | 'matching'
  | 'proposals'
  | 'mous'
  | 'signing'
  | 'myMatches'
  | 'myOrganisation'
  | 'history'
  | 'account';

const home: Place = { to: '/', label: 'home', icon: IconHome };
const offers: Place = { to: '/offers', label: 'offers', icon: IconPlant2 };
const demands: Place = { to: '/demands', label: 'demands', icon: IconShoppingCart };
const matches: Place = { to: '/matches', label: 'myMatches', icon: IconLink };
const proposals: Place = { to: '/proposals', label: 'proposals', icon: IconHeartHandshake };
const mous: Place = { to: '/mous', label: 'mous', icon: IconFileText };
const mine: Place = { to: '/organisation', label: 'myOrganisation', icon: IconBuildingStore };
const history: Place = { to: '/history', label: 'history', icon: IconHistory };
const account: Place = { to: '/account', label: 'account', icon: IconUser };

/** The places of a role in the order of use; a phone shows the first four and the rest under «Thêm». */
export const places: Record<Role, Place[]> = {
  ORGANISER: [
    home,
    offers,
    demands,
    { to: '/matching', label: 'matching', icon: IconLink },
    proposals,
    mous,
    { to: '/signing', label: 'signing', icon: IconSignature },
    { to: '/import', label: 'import', icon: IconFileSpreadsheet },
    { to: '/organisations', label: 'organisations', icon: IconBuildingStore },
    { to: '/booths', label: 'booths', icon: IconLayoutGrid },
    { to: '/events', label: 'events', icon: IconCalendarEvent },
    history,
    account,
  ],
  SUPPLIER: [home, offers, matches, proposals, mous, mine, history, account],
  DISTRIBUTOR: [home, offers, matches, proposals, mous, demands, mine, history, account],
};
