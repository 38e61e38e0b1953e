import type { FastifyRequest } from 'fastify';
import type { Sessions } from '#access';
import type { Settings, Viewer } from '#platform';

const name = 'cungcau_session';

/** Who asks: by the session cookie or `Authorization: Bearer …`; null when neither holds. */
export async function viewerOf(sessions: Sessions, request: FastifyRequest): Promise<Viewer | null> {
  const bearer = /^Bearer (\S{1,200})$/.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? request.cookies[name];
  return token ? sessions.viewer(token) : null;
}

const attributes = (settings: Settings) =>
  `Path=/; HttpOnly; SameSite=Lax${settings.PUBLIC_URL?.startsWith('https:') ? '; Secure' : ''}`;

export const sessionCookie = (token: string, settings: Settings): string =>
  `${name}=${token}; Max-Age=${400 * 86_400}; ${attributes(settings)}`;

export const clearedCookie = (settings: Settings): string => `${name}=; Max-Age=0; ${attributes(settings)}`;
