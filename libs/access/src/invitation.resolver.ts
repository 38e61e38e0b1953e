import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { orRefusal, type Viewer } from '#platform';
import { Allow } from './allow.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationService } from './invitation.service.js';
import {
  InvitationLookup,
  InvitationPurpose,
  NewInvitationResult,
  type InvitationPurposeName,
} from './invitation.type.js';
import { Me } from './me.js';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly service: InvitationService,
    private readonly reader: InvitationReader,
  ) {}

  @Allow('PUBLIC')
  @Query(() => InvitationLookup, { description: 'Whom a personal link is for; looking does not use it up.' })
  invitation(@Args('token', { description: 'The last part of the link.' }) token: string) {
    return this.reader.welcome(token);
  }

  @Allow('ORGANISER')
  @Mutation(() => NewInvitationResult, {
    description:
      'Makes a personal link for a person of an organisation of the alliance; an earlier open one stops working.',
  })
  createInvitation(
    @Args('key', {
      type: () => ID,
      description: 'Client-made random UUID (version 4); the same twice gives the same link.',
    })
    key: string,
    @Args('personId', { type: () => ID, description: 'For whom.' }) personId: string,
    @Args('purpose', { type: () => InvitationPurpose, description: 'To join or to set a new password.' })
    purpose: InvitationPurposeName,
    @Args('sendMail', {
      type: () => Boolean,
      nullable: true,
      description: 'Also mail it, where mail is set up.',
    })
    sendMail: boolean | null,
    @Me() viewer: Viewer,
  ) {
    return orRefusal(this.service.create(viewer, key, personId, purpose, sendMail ?? false));
  }

  @Allow('ORGANISER')
  @Mutation(() => Boolean, { description: 'Takes a personal link back; false when it had been used before.' })
  revokeInvitation(
    @Args('id', { type: () => ID, description: 'Id of the invitation.' }) id: string,
    @Me() viewer: Viewer,
  ): Promise<boolean> {
    return this.service.revoke(viewer, id);
  }
}
