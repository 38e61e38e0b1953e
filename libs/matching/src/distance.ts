import type { Province } from '#trade';
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

/** Points 0..1: full within 50 km, falling straight to 0.1 at 1,500 km, about the length of the country. */
export function distanceReason(from: Province | null, to: Province | null, km: number | null): Reason {
  if (from === null || to === null || km === null) {
    return {
      criterion: 'DISTANCE',
      level: 'UNKNOWN',
      points: UNKNOWN_POINTS,
      facts: { km: null, from: null },
    };
  }
  const far = Math.min(1, Math.max(0, (km - NEAR_KM) / (FAR_KM - NEAR_KM)));
  const points = 1 - 0.9 * far;
  return {
    criterion: 'DISTANCE',
    level: levelOf(points),
    points,
    facts: { km: Math.round(km), from: from.name },
  };
}
