import { randomUUID } from 'node:crypto';
import { createServer, type Server, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsoleLogger, Logger } from '@nestjs/common';
import { orRefusal, type InvalidInput, type SettingsHolder } from '#platform';
import { twoAlliances, type TwoAlliances } from '../../../test/servers/two-alliances.js';
import { accessEntities } from './access.module.js';
import { ActingService } from './acting.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationService } from './invitation.service.js';
import { InvitationWelcome, type NewInvitation } from './invitation.type.js';
import { Mail } from './mail.js';
import { PersonReader } from './person.reader.js';
import { PersonService } from './person.service.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';
import { SignInRefused } from './sign-in.type.js';
import { Throttle } from './throttle.js';

let world: TwoAlliances;
let people: PersonService;
let signIn: SignInService;
let reader: InvitationReader;

beforeAll(async () => {
  world = await twoAlliances(accessEntities);
  const { source, changes } = world;
  people = new PersonService(source, changes, new ActingService(source));
  reader = new InvitationReader(source);
  signIn = new SignInService(source, changes, new Sessions(source), new Throttle(source));
});
afterAll(() => world.end());

function invitations(settings: Partial<SettingsHolder> = {}): InvitationService {
  const all = { HOST: '127.0.0.1', PORT: 3000, ...settings } as SettingsHolder;
  return new InvitationService(world.changes, reader, new Mail(all), all);
}

async function newcomer(facts: { telephone?: string; email?: string } = {}): Promise<string> {
  const { staff, supplier } = world.here;
  const input = { fullName: 'Trần Văn Ba', contactConsentOnForm: true, ...facts };
  return people.add(staff, randomUUID(), supplier.organisationId, input);
}
const invite = async (personId: string, key: string = randomUUID(), purpose: 'JOIN' | 'RESET' = 'JOIN') =>
  (await orRefusal(invitations().create(world.here.staff, key, personId, purpose, false))) as NewInvitation;
const tokenOf = ({ link }: NewInvitation) => link.split('/').at(-1) as string;
const accept = (link: NewInvitation, password: string | null = null) =>
  signIn.acceptInvitation(tokenOf(link), password, '127.0.0.1', 'Firefox');

describe('a personal link', () => {
  it('says whom it is for without being used up, and lets in', async () => {
    const made = await invite(await newcomer());
    expect(made.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invite\/[\w-]{43}$/);
    expect(made.qrSvg).toContain('<svg');
    expect(made.message.vi).toContain(made.link);
    expect(made.message.vi).toContain('HTX Rau Đông');
    expect(made.message.vi).toContain('14 ngày');
    expect(made.message.en).toContain('within 14 days');
    for (let look = 0; look < 2; look++) {
      expect(await reader.welcome(tokenOf(made))).toMatchObject({
        fullName: 'Trần Văn Ba',
        organisationName: 'HTX Rau Đông',
        purpose: 'JOIN',
      });
    }
    expect(await accept(made)).toEqual(expect.any(String));
    expect(await reader.welcome(tokenOf(made))).toBeInstanceOf(SignInRefused);
  });

  it('is the same for the same key, and stands nowhere in the database', async () => {
    const personId = await newcomer();
    const key = randomUUID();
    const [one, two] = await Promise.all([invite(personId, key), invite(personId, key)]);
    expect(one.link).toBe(two.link);
    expect(one.invitation.id).toBe(two.invitation.id);
    const [{ words }] = await world.source.query(
      `select string_agg(t, '') as words from (
         select i::text from invitation i union all select h::text from history h union all select k::text from request_key k) x(t)`,
    );
    expect(words).toContain(one.invitation.id);
    expect(words).not.toContain(tokenOf(one));
    expect(words).not.toContain(key);
  });

  it('cannot be foreseen: its key has to be a random UUID', async () => {
    for (const key of ['1', '00000000-0000-0000-0000-000000000001', '6ba7b810-9dad-11d1-80b4-00c04fd430c8']) {
      expect(await invite(await newcomer(), key)).toMatchObject({
        problems: [{ field: 'key', code: 'INVALID_INPUT' }],
      });
    }
  });

  it('replaces the one before, and stops working when taken back or expired', async () => {
    const { staff } = world.here;
    const personId = await newcomer();
    const [first, second] = [await invite(personId), await invite(personId)];
    expect(await reader.welcome(tokenOf(first))).toMatchObject({ code: 'EXPIRED' });
    expect(await reader.welcome(tokenOf(second))).toBeInstanceOf(InvitationWelcome);
    expect(await new PersonReader(world.source).one(staff, personId)).toMatchObject({
      openInvitation: { id: second.invitation.id, purpose: 'JOIN', mailed: false },
    });
    expect(await invitations().revoke(staff, second.invitation.id)).toBe(true);
    expect(await reader.welcome(tokenOf(second))).toMatchObject({ code: 'EXPIRED' });
    expect(await accept(second)).toMatchObject({ code: 'EXPIRED' });
    const third = await invite(personId);
    await accept(third);
    expect(await invitations().revoke(staff, third.invitation.id)).toBe(false);
    expect(await accept(third)).toMatchObject({ code: 'EXPIRED' });
    const fourth = await invite(personId);
    await world.changes.run({ ...staff, how: 'SCREEN' }, 'createInvitation', (manager) =>
      manager.query(
        `update invitation set created_at = now() - interval '15 days', expires_at = now() - interval '1 day' where id = $1`,
        [fourth.invitation.id],
      ),
    );
    expect(await reader.welcome(tokenOf(fourth))).toMatchObject({ code: 'EXPIRED' });
  });

  it('ends with the person', async () => {
    const personId = await newcomer();
    const made = await invite(personId);
    await people.erase(world.here.staff, personId);
    expect(await reader.welcome(tokenOf(made))).toMatchObject({ code: 'EXPIRED' });
    expect(await accept(made)).toMatchObject({ code: 'EXPIRED' });
  });

  it('resets a password of who can sign in only', async () => {
    const personId = await newcomer({ telephone: '0900 000 001' });
    const refused = await invite(personId, randomUUID(), 'RESET');
    expect(refused).toMatchObject({ problems: [{ field: 'purpose', code: 'INVALID_INPUT' }] });
    await accept(await invite(personId));
    await accept(await invite(personId, randomUUID(), 'RESET'), 'ba con trâu cày');
    const login = await signIn.signIn('0900000001', 'ba con trâu cày', '127.0.0.1', 'Firefox');
    expect(login).toEqual(expect.any(String));
  });

  it('is refused when somebody else signs in with that number or address', async () => {
    await invite(await newcomer({ telephone: '0900 000 002' }));
    await invite(await newcomer({ email: 'ba@htx.vn' }));
    const fields = async (facts: { telephone?: string; email?: string }) =>
      ((await invite(await newcomer(facts))) as unknown as InvalidInput).problems.map(({ field, code }) => [
        field,
        code,
      ]);
    expect(await fields({ telephone: '+84 900 000 002' })).toEqual([['telephone', 'TAKEN']]);
    expect(await fields({ email: 'BA@htx.vn' })).toEqual([['email', 'TAKEN']]);
  });

  it('is made and taken back by the staff of the person’s alliance', async () => {
    const { here, there } = world;
    const personId = await newcomer();
    const { invitation } = await invite(personId);
    const foreign = invitations().create(there.staff, randomUUID(), personId, 'JOIN', false);
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(invitations().revoke(there.staff, invitation.id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await invite(here.colleague.accountId)).toHaveProperty('link');
  });
});

describe('mail', () => {
  let server: Server;
  const letters: string[] = [];

  beforeAll(async () => {
    server = createServer((socket) => {
      let letter: string | null = null;
      const say = (line: string) => socket.write(`${line}\r\n`);
      say('220 mail.example');
      socket.setEncoding('utf8').on('data', (data: string) => {
        for (const line of data.split('\r\n').slice(0, -1)) {
          if (letter !== null && line !== '.') letter += `${line}\n`;
          else if (letter !== null) {
            letters.push(letter);
            letter = null;
            say('250 taken');
          } else if (line === 'DATA') {
            letter = '';
            say('354 go on');
          } else say(/^RCPT.*nobody/.test(line) ? '550 no such mailbox' : '250 mail.example');
        }
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const mailing = () =>
    invitations({
      SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
      MAIL_FROM: 'lienminh@example.com',
      PUBLIC_URL: 'https://cungcau.example/',
    });

  it('carries the link once where the person has an address', async () => {
    const personId = await newcomer({ email: 'lan@htx.vn' });
    const key = randomUUID();
    const send = () => mailing().create(world.here.staff, key, personId, 'JOIN', true);
    const made = await send();
    expect(made.invitation.mailed).toBe(true);
    expect(made.link).toMatch(/^https:\/\/cungcau\.example\/invite\//);
    expect((await send()).invitation.mailed).toBe(true);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('To: lan@htx.vn');
    const withoutAddress = await mailing().create(
      world.here.staff,
      randomUUID(),
      await newcomer(),
      'JOIN',
      true,
    );
    expect(withoutAddress.invitation.mailed).toBe(false);
  });

  it('that is not taken leaves a link to hand over, and a log line that does not say to whom', async () => {
    const said: unknown[] = [];
    class Listener extends ConsoleLogger {
      override warn(...words: unknown[]) {
        said.push(...words);
      }
    }
    Logger.overrideLogger(new Listener());
    const personId = await newcomer({ email: 'nobody@htx.vn' });
    const made = await mailing().create(world.here.staff, randomUUID(), personId, 'JOIN', true);
    Logger.overrideLogger(new ConsoleLogger());
    expect(made.invitation.mailed).toBe(false);
    expect(await reader.welcome(tokenOf(made))).toBeInstanceOf(InvitationWelcome);
    expect(said.join()).toContain('mail was not sent');
    expect(said.join()).not.toContain('nobody');
  });
});
