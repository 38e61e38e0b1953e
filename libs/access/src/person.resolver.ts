import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { orRefusal, type Viewer } from '#platform';
import { OnBehalfInput } from './acting.js';
import { Allow, everyRole } from './allow.js';
import { Me } from './me.js';
import { PersonInput } from './person.input.js';
import { PersonReader } from './person.reader.js';
import { PersonService } from './person.service.js';
import { Person, PersonResult } from './person.type.js';

const idText = { type: () => ID, description: 'Id of the person.' };
const organisationText = { type: () => ID, description: 'Id of the organisation.' };

const behalf = {
  type: () => OnBehalfInput,
  nullable: true,
  description: 'For whom staff act and who asked; not given by a party.',
};

@Resolver()
export class PersonResolver {
  constructor(
    private readonly service: PersonService,
    private readonly reader: PersonReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => [Person], {
    description: 'People of an organisation: of any of the alliance for staff, else of the own.',
  })
  people(
    @Args('organisationId', organisationText) organisationId: string,
    @Me() viewer: Viewer,
  ): Promise<Person[]> {
    return this.reader.ofOrganisation(viewer, organisationId);
  }

  @Allow('ORGANISER')
  @Mutation(() => PersonResult, { description: 'Writes a person of an organisation of the alliance down.' })
  addPerson(
    @Args('key', { type: () => ID, description: 'Client-made key; the same twice gives the same person.' })
    key: string,
    @Args('organisationId', organisationText) organisationId: string,
    @Args('input', { description: 'The person.' }) input: PersonInput,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.add(viewer, key, organisationId, input));
  }

  @Allow(...everyRole)
  @Mutation(() => PersonResult, {
    description: 'Changes a person: staff of its alliance, or the person itself.',
  })
  changePerson(
    @Args('id', idText) id: string,
    @Args('input', { description: 'The person as it shall be.' }) input: PersonInput,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, id, input, onBehalf));
  }

  @Allow(...everyRole)
  @Mutation(() => Boolean, {
    description:
      'Erases a person for good and ends its sign-in: staff of its alliance, or the person itself.',
  })
  async erasePerson(
    @Args('id', idText) id: string,
    @Args('onBehalf', behalf) onBehalf: OnBehalfInput | null,
    @Me() viewer: Viewer,
  ): Promise<boolean> {
    await this.service.erase(viewer, id, onBehalf);
    return true;
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
