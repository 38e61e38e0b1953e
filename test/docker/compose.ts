import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { repositoryPath } from '#platform';

export interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  restart: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
  healthcheck?: { test?: string[]; disable?: boolean };
  profiles?: string[];
  ports?: string[];
  container_name?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  secrets?: string[];
  volumes?: string[];
  networks: string[];
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, object>;
  secrets: Record<string, { file: string }>;
}

/** The compose file with variables put in as `docker compose` does: `${A:-default}`, `${A:+other}`, `${A}`. */
export function composeWith(settings: Record<string, string> = {}): Compose {
  const filled = (text: string) =>
    text.replace(/\$\{(\w+)(?::([-+])([^}]*))?\}/g, (_, name: string, sign?: string, other = '') => {
      const given = settings[name] ?? '';
      if (sign === '+') return given ? other : '';
      return given || other;
    });
  const text = readFileSync(repositoryPath('docker', 'compose.yaml'), 'utf8');
  return parse(
    text,
    (_, value: unknown) => (typeof value === 'string' ? typed(filled(value), value) : value),
    {
      merge: true,
    },
  ) as Compose;
}

/** A variable that stands alone becomes the number it is. */
const typed = (value: string, written: string) =>
  /^\$\{[^}]*\}$/.test(written) && /^\d+$/.test(value) ? Number(value) : value;
