import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me, OnBehalfInput } from '#access';
import { orRefusal, type Viewer } from '#platform';
import { MouInput } from './mou.input.js';
import { MouReader } from './mou.reader.js';
import { MouService } from './mou.service.js';
import { MouResult } from './mou.type.js';
import { Partnership, type PartnershipName } from './mou-words.js';

const keyText = { type: () => ID, description: 'Client-made key; the same twice is done once.' };
const idText = { type: () => ID, description: 'Id of the memorandum.' };
const reasonText = { type: () => String, description: 'Why, up to 500 characters.' };
const behalf = {
  type: () => OnBehalfInput,
  nullable: true,
  description: 'For which party staff act; not given by a party.',
};

/** What changes memoranda until they are agreed; signing stands elsewhere. */
@Resolver()
export class MouResolver {
  constructor(
    private readonly service: MouService,
    private readonly reader: MouReader,
  ) {}

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Writes a memorandum down that came without a proposal.' })
  enterMou(
    @Args('key', keyText) key: string,
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('input', { description: 'Its text.' }) input: MouInput,
    @Args('partnership', {
      type: () => Partnership,
      nullable: true,
      description: 'Whether the parties are new to each other; found out when left out.',
    })
    partnership: PartnershipName | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.enter(viewer, key, eventId, input, partnership ?? null));
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, {
    description: 'Changes the text of a draft; who agreed before agrees anew.',
  })
  changeMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('textVersion', { type: () => Int, description: 'The version that was opened.' })
    textVersion: number,
    @Args('input', { description: 'The text as it shall be.' }) input: MouInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, key, id, textVersion, input, onBehalf));
  }

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Says whether the parties are new to each other.' })
  setPartnership(
    @Args('id', idText) id: string,
    @Args('partnership', { type: () => Partnership, description: 'New or existing partners.' })
    partnership: PartnershipName,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.setPartnership(viewer, id, partnership));
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, { description: 'A party agrees to the text.' })
  agreeMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('sha256', { type: () => String, description: 'SHA-256 of the text that was read.' })
    sha256: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.agree(viewer, key, id, sha256, onBehalf));
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, { description: 'Opens an agreed text again.' })
  reopenMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('reason', reasonText) reason: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.reopen(viewer, key, id, reason, onBehalf));
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, { description: 'Calls a memorandum off.' })
  cancelMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('reason', reasonText) reason: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.cancel(viewer, key, id, reason, onBehalf));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
