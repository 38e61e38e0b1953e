import type { RouteObject } from 'react-router';
import { screen } from './screen.js';

export const organiserRoutes: RouteObject[] = [
  { path: '/', element: screen(() => import('../events/organiser-home.js')) },
  { path: '/events', element: screen(() => import('../events/events-list.js')) },
  { path: '/events/new', element: screen(() => import('../events/open-event.js')) },
  { path: '/events/:id/change', element: screen(() => import('../events/change-event.js')) },
  { path: '/booths', element: screen(() => import('../booths/booths.js')) },
  { path: '/organisations', element: screen(() => import('../organisations/organisations-list.js')) },
  { path: '/organisations/new', element: screen(() => import('../organisations/register-organisation.js')) },
  { path: '/organisations/:id', element: screen(() => import('../organisations/organisation-detail.js')) },
  {
    path: '/organisations/:id/change',
    element: screen(() => import('../organisations/change-organisation.js')),
  },
  { path: '/organisations/:id/people/new', element: screen(() => import('../organisations/person-form.js')) },
  {
    path: '/organisations/:id/people/:personId',
    element: screen(() => import('../organisations/person-form.js')),
  },
  { path: '/import', element: screen(() => import('../import/import-screen.js')) },
  { path: '/history', element: screen(() => import('../history/history.js')) },
  { path: '/offers', element: screen(() => import('../offers/offers-list.js')) },
  { path: '/offers/new', element: screen(() => import('../offers/new-offer.js')) },
  { path: '/offers/:id', element: screen(() => import('../offers/offer-detail.js')) },
  { path: '/offers/:id/change', element: screen(() => import('../offers/change-offer.js')) },
  { path: '/demands', element: screen(() => import('../demands/demands-list.js')) },
  { path: '/demands/new', element: screen(() => import('../demands/new-demand.js')) },
  { path: '/demands/:id', element: screen(() => import('../demands/demand-detail.js')) },
  { path: '/demands/:id/change', element: screen(() => import('../demands/change-demand.js')) },
  { path: '/matching', element: screen(() => import('../matching/matching-screen.js')) },
  { path: '/matching/add', element: screen(() => import('../matching/add-match.js')) },
  { path: '/matching/release', element: screen(() => import('../matching/release-screen.js')) },
  { path: '/account', element: screen(() => import('../access/account.js')) },
];
