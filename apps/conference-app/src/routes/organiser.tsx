import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const organiserRoutes: RouteObject[] = [
  { path: '/', element: screen(() => import('../events/organiser-home.js')) },
  { path: '/events', element: screen(() => import('../events/events-list.js')) },
  { path: '/events/new', element: screen(() => import('../events/open-event.js')) },
  { path: '/events/:id/change', element: screen(() => import('../events/change-event.js')) },
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
