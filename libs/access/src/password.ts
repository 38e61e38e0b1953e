import { hash, verify } from '@node-rs/argon2';
import { problem, type FieldProblem } from '#platform';

// argon2id is the library's default; costs as OWASP's password storage cheat sheet advises.
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), costs);

let decoy: Promise<string> | undefined;

/** Whether the password fits; takes as long when there is no account or no password. */
export async function passwordFits(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  decoy ??= hashPassword('no account has this');
  const fits = await verify(passwordHash ?? (await decoy), password.normalize('NFC'));
  return fits && passwordHash != null;
}

/** What is wrong with a new password: 10 to 200 characters, at least 5 different ones. */
export function passwordProblems(field: string, password: string): FieldProblem[] {
  const good = password.length >= 10 && password.length <= 200 && new Set(password).size >= 5;
  return good
    ? []
    : [
        problem(field, 'WEAK_PASSWORD', {
          vi: 'Từ 10 đến 200 ký tự, có ít nhất 5 ký tự khác nhau; ba bốn từ ghép lại là tốt.',
          en: '10 to 200 characters, at least 5 different ones; three or four words together are good.',
        }),
      ];
}
