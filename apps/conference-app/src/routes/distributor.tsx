import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const distributorRoutes: RouteObject[] = [
  { path: '/organisation', element: screen(() => import('../organisations/organisation-detail.js')) },
  { path: '/organisation/change', element: screen(() => import('../organisations/change-organisation.js')) },
  { path: '/history', element: screen(() => import('../history/history.js')) },
  { path: '/', element: screen(() => import('../distributor/distributor-home.js')) },
  { path: '/offers', element: screen(() => import('../offers/offers-list.js')) },
  { path: '/offers/:id', element: screen(() => import('../offers/offer-detail.js')) },
  { path: '/suppliers/:id', element: screen(() => import('../offers/supplier-page.js')) },
  { path: '/demands', element: screen(() => import('../demands/demands-list.js')) },
  { path: '/demands/new', element: screen(() => import('../demands/new-demand.js')) },
  { path: '/demands/:id', element: screen(() => import('../demands/demand-detail.js')) },
  { path: '/demands/:id/change', element: screen(() => import('../demands/change-demand.js')) },
  { path: '/matches', element: screen(() => import('../distributor/distributor-matches.js')) },
  { path: '/proposals', element: screen(() => import('../proposals/proposals-list.js')) },
  { path: '/proposals/new', element: screen(() => import('../proposals/new-proposal.js')) },
  { path: '/proposals/:id', element: screen(() => import('../proposals/proposal-page.js')) },
  { path: '/proposals/:id/counter', element: screen(() => import('../proposals/counter-proposal.js')) },
  { path: '/mous', element: screen(() => import('../mous/mous-list.js')) },
  { path: '/mous/:id', element: screen(() => import('../mous/mou-detail.js')) },
  { path: '/mous/:id/change', element: screen(() => import('../mous/change-mou.js')) },
  { path: '/mous/:id/print', element: screen(() => import('../mous/mou-print.js')) },
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
