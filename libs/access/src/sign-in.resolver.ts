import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { InvalidInput, orRefusal, type Viewer } from '#platform';
import { Allow, everyRole, type ApiContext } from './allow.js';
import { Me, Request } from './me.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';
import { SignInRefused } from './sign-in.type.js';
import { ChangePasswordResult, PasswordChanged, SignedIn, SignInResult } from './signed-in.type.js';
import { ViewerReader } from './viewer.reader.js';
import { Session, ViewerType } from './viewer.type.js';

const bearerText = 'True to get the token in the answer instead of a cookie.';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly service: SignInService,
    private readonly sessions: Sessions,
    private readonly reader: ViewerReader,
  ) {}

  @Allow('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person, or null.' })
  viewer(@Request() { viewer }: ApiContext): Promise<ViewerType> | null {
    return viewer && this.reader.viewer(viewer.accountId);
  }

  @Allow(...everyRole)
  @Query(() => [Session], { name: 'sessions', description: 'The devices on which the person is signed in.' })
  mySessions(@Me() viewer: Viewer): Promise<Session[]> {
    return this.sessions.list(viewer);
  }

  @Allow('PUBLIC')
  @Mutation(() => SignInResult, {
    description: 'Signs in by e-mail address or telephone number and password.',
  })
  async signIn(
    @Args('login', { description: 'E-mail address or telephone number.' }) login: string,
    @Args('password', { description: 'The password.' }) password: string,
    @Args('bearer', { nullable: true, description: bearerText, type: () => Boolean }) bearer: boolean | null,
    @Request() request: ApiContext,
  ): Promise<SignedIn | SignInRefused | InvalidInput> {
    return this.letIn(
      await this.service.signIn(login, password, request.address, request.device),
      bearer,
      request,
    );
  }

  @Allow('PUBLIC')
  @Mutation(() => SignInResult, {
    description: 'Signs in by a personal link; the device then stays signed in.',
  })
  async acceptInvitation(
    @Args('token', { description: 'The last part of the link.' }) token: string,
    @Args('password', {
      nullable: true,
      description: 'A password to set; needed for a reset.',
      type: () => String,
    })
    password: string | null,
    @Args('bearer', { nullable: true, description: bearerText, type: () => Boolean }) bearer: boolean | null,
    @Request() request: ApiContext,
  ): Promise<SignedIn | SignInRefused | InvalidInput> {
    const accepted = await orRefusal(
      this.service.acceptInvitation(token, password ?? null, request.address, request.device),
    );
    return this.letIn(accepted as string | SignInRefused | InvalidInput, bearer, request);
  }

  private async letIn(
    token: string | SignInRefused | InvalidInput,
    bearer: boolean | null,
    request: ApiContext,
  ): Promise<SignedIn | SignInRefused | InvalidInput> {
    if (typeof token !== 'string') return token;
    if (!bearer) request.setSessionCookie(token);
    const { accountId } = (await this.sessions.viewer(token)) as Viewer;
    return { viewer: await this.reader.viewer(accountId), token: bearer ? token : null };
  }

  @Allow(...everyRole)
  @Mutation(() => Boolean, { description: 'Signs this device out.' })
  async signOut(@Me() viewer: Viewer, @Request() request: ApiContext): Promise<boolean> {
    request.setSessionCookie(null);
    return this.sessions.end(viewer.accountId, viewer.sessionId);
  }

  @Allow(...everyRole)
  @Mutation(() => Boolean, {
    description: 'Signs out one of the person’s devices; false when it was not signed in.',
  })
  endSession(
    @Args('id', { type: () => ID, description: 'Id of the session.' }) id: string,
    @Me() viewer: Viewer,
  ): Promise<boolean> {
    return this.sessions.end(viewer.accountId, id);
  }

  @Allow(...everyRole)
  @Mutation(() => ChangePasswordResult, {
    description: 'Sets a new password and signs out the other devices.',
  })
  changePassword(
    @Args('current', {
      nullable: true,
      description: 'The password in use, if there is one.',
      type: () => String,
    })
    current: string | null,
    @Args('next', { description: 'The new one.' }) next: string,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(
      this.service
        .changePassword(viewer, current, next)
        .then((otherSessionsEnded) => Object.assign(new PasswordChanged(), { otherSessionsEnded })),
    );
  }
}
