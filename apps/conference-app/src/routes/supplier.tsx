import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const supplierRoutes: RouteObject[] = [
  { path: '/organisation', element: screen(() => import('../organisations/organisation-detail.js')) },
  { path: '/organisation/change', element: screen(() => import('../organisations/change-organisation.js')) },
  { path: '/history', element: screen(() => import('../history/history.js')) },
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
