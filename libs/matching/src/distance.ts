import { provinces, type Province } from '#trade';
import { levelOf, type Reason, UNKNOWN_POINTS } from './judgement.js';

const EARTH_RADIUS_KM = 6371;

/** Kilometres as the crow flies between two provincial seats (haversine). */
export function kilometres(a: Province, b: Province): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const dLatitude = radians(b.latitude - a.latitude);
  const dLongitude = radians(b.longitude - a.longitude);
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(dLongitude / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const NEAR_KM = 50;
const FAR_KM = 1500;

/** Points by kilometres: full within 50, falling straight to 10 at 1,500, about the length of the country. */
function pointsAt(km: number): number {
  const far = Math.min(1, Math.max(0, (km - NEAR_KM) / (FAR_KM - NEAR_KM)));
  return Math.round(100 - 90 * far);
}

const places = [null, ...provinces];
const table = places.map((from) =>
  places.map((to) => (from === null || to === null ? UNKNOWN_POINTS : pointsAt(kilometres(from, to)))),
);

/** 0..100 between two provinces by their codes. */
export function distancePoints(from: number, to: number): number {
  return table[from]?.[to] ?? UNKNOWN_POINTS;
}

export function distanceReason(from: Province | null, to: Province | null, points: number): Reason {
  if (from === null || to === null) {
    return { criterion: 'DISTANCE', level: 'UNKNOWN', points, facts: { km: null, from: null } };
  }
  const facts = { km: Math.round(kilometres(from, to)), from: from.name };
  return { criterion: 'DISTANCE', level: levelOf(points), points, facts };
}
