import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const supplierRoutes: RouteObject[] = [
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
