import { setTimeout as pause } from 'node:timers/promises';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** The API refused with a code of its closed list. */
export class ApiRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** A signed-in (or not) client of the public API, for programs that play the product from outside. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string | null = null,
  ) {}

  /** The value of the `authorization` header. */
  get bearer(): string {
    return `Bearer ${this.token}`;
  }

  as = (token: string): ApiClient => new ApiClient(this.url, token);

  private headers(): Record<string, string> {
    return {
      'apollo-require-preflight': '1',
      ...(this.token ? { authorization: this.bearer } : {}),
    };
  }

  /** @throws ApiRefusal when the answer holds an error. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { ...this.headers(), 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as Answer;
    if (errors?.[0]) throw new ApiRefusal(errors[0].extensions.code, errors[0].message);
    return data as T;
  }

  /** Uploads through `/files`; answers the file's id. */
  async upload(
    kind: 'PHOTO' | 'SCAN' | 'IMPORT',
    name: string,
    content: Buffer,
    organisationId?: string,
  ): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(content)]), name);
    const owner = organisationId ? `&organisationId=${organisationId}` : '';
    const response = await fetch(`${this.url}/files?kind=${kind}${owner}`, {
      method: 'POST',
      headers: this.headers(),
      body: form,
    });
    const answer = (await response.json()) as { id: string; code?: string };
    if (!response.ok) throw new ApiRefusal(answer.code ?? String(response.status), 'upload');
    return answer.id;
  }

  get = (path: string): Promise<Response> => fetch(`${this.url}${path}`, { headers: this.headers() });

  /** Signs in by password. */
  async signIn(login: string, password: string): Promise<ApiClient> {
    const { signIn } = await this.ask<{ signIn: { token?: string; code?: string } }>(
      `mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password, bearer: true) {
        ... on SignedIn { token } ... on SignInRefused { code } } }`,
      { login, password },
    );
    if (!signIn.token) throw new ApiRefusal(signIn.code ?? 'UNAUTHENTICATED', 'signIn');
    return this.as(signIn.token);
  }

  /** Uses a personal link's token. */
  async acceptInvitation(token: string, password?: string): Promise<ApiClient> {
    const { acceptInvitation: accepted } = await this.ask<{
      acceptInvitation: { token?: string; code?: string };
    }>(
      `mutation ($token: String!, $password: String) { acceptInvitation(token: $token, password: $password, bearer: true) {
        ... on SignedIn { token } ... on SignInRefused { code } ... on InvalidInput { code } } }`,
      { token, password },
    );
    if (!accepted.token) throw new ApiRefusal(accepted.code ?? 'UNAUTHENTICATED', 'acceptInvitation');
    return this.as(accepted.token);
  }

  /** Asks the newest run of the event until it has ended; answers it. */
  async runEnds(eventId: string, seconds = 120): Promise<MatchRun> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) {
      const { matchRuns } = await this.ask<{ matchRuns: { items: MatchRun[] } }>(
        `query ($eventId: ID!) { matchRuns(eventId: $eventId, page: { first: 1 }) { items {
          id status pairsTotal pairsDone matched vetoed } } }`,
        { eventId },
      );
      const run = matchRuns.items[0];
      if (run?.status === 'FAILED') throw new Error('The match run failed.');
      if (run?.status === 'FINISHED') return run;
    }
    throw new Error(`The match run did not end within ${seconds} s.`);
  }
}

export interface MatchRun {
  id: string;
  status: string;
  pairsTotal: number;
  pairsDone: number;
  matched: number;
  vetoed: number;
}
