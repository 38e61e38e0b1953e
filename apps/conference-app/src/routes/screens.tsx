import { useLocation, useRoutes, type RouteObject } from 'react-router';
import type { Role } from '../gql/schema.js';
import { ScreenBoundary } from '../shell/screen-boundary.js';
import { NoSuchScreen } from '../shell/broken-screen.js';
import { distributorRoutes } from './distributor.js';
import { organiserRoutes } from './organiser.js';
import { supplierRoutes } from './supplier.js';

const routes: Record<Role, RouteObject[]> = {
  ORGANISER: organiserRoutes,
  SUPPLIER: supplierRoutes,
  DISTRIBUTOR: distributorRoutes,
};

/** The screens of a role; a role's screens are fetched when first opened. */
export function Screens({ role }: { role: Role }) {
  const { pathname } = useLocation();
  const screen = useRoutes([...routes[role], { path: '*', element: <NoSuchScreen /> }]);
  return <ScreenBoundary key={pathname}>{screen}</ScreenBoundary>;
}
