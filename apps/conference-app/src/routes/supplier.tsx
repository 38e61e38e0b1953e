import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const supplierRoutes: RouteObject[] = [
  { path: '/organisation', element: screen(() => import('../organisations/organisation-detail.js')) },
  { path: '/organisation/change', element: screen(() => import('../organisations/change-organisation.js')) },
  { path: '/history', element: screen(() => import('../history/history.js')) },
  { path: '/', element: screen(() => import('../supplier/supplier-home.js')) },
  { path: '/offers', element: screen(() => import('../offers/offers-list.js')) },
  { path: '/offers/new', element: screen(() => import('../offers/new-offer.js')) },
  { path: '/offers/:id', element: screen(() => import('../offers/offer-detail.js')) },
  { path: '/offers/:id/change', element: screen(() => import('../offers/change-offer.js')) },
  { path: '/matches', element: screen(() => import('../supplier/supplier-matches.js')) },
  { path: '/proposals', element: screen(() => import('../proposals/proposals-list.js')) },
  { path: '/proposals/:id', element: screen(() => import('../proposals/proposal-page.js')) },
  { path: '/proposals/:id/counter', element: screen(() => import('../proposals/counter-proposal.js')) },
  { path: '/mous', element: screen(() => import('../mous/mous-list.js')) },
  { path: '/mous/:id', element: screen(() => import('../mous/mou-detail.js')) },
  { path: '/mous/:id/change', element: screen(() => import('../mous/change-mou.js')) },
  { path: '/mous/:id/print', element: screen(() => import('../mous/mou-print.js')) },
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
