import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { orRefusal, PageInput, type Page, type Viewer } from '#platform';
import { OnBehalfInput } from './acting.js';
import { Allow, everyRole } from './allow.js';
import { Me } from './me.js';
import { OrganisationInput } from './organisation.input.js';
import { OrganisationReader } from './organisation.reader.js';
import { OrganisationService } from './organisation.service.js';
import {
  Organisation,
  OrganisationKind,
  OrganisationPage,
  OrganisationResult,
  type OrganisationKindName,
} from './organisation.type.js';

@Resolver()
export class OrganisationResolver {
  constructor(
    private readonly service: OrganisationService,
    private readonly reader: OrganisationReader,
  ) {}

  @Allow('ORGANISER')
  @Query(() => OrganisationPage, { description: 'Organisations registered with the alliance, by name.' })
  organisations(
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of the name, with or without accents, or a tax code.',
    })
    search: string | null,
    @Args('kind', { type: () => OrganisationKind, nullable: true, description: 'Only of this kind.' })
    kind: OrganisationKindName | null,
    @Args('page', { type: () => PageInput, nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Me() viewer: Viewer,
  ): Promise<Page<Organisation>> {
    return this.reader.page(viewer, search, kind, page);
  }

  @Allow(...everyRole)
  @Query(() => Organisation, {
    description:
      'One organisation: of the own alliance for staff, a supplier of its events for a distributor, or the own.',
  })
  organisation(
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
    @Me() viewer: Viewer,
  ): Promise<Organisation> {
    return this.reader.one(viewer, id);
  }

  @Allow('ORGANISER')
  @Mutation(() => OrganisationResult, {
    description: 'Registers a supplier, a distributor or a partner with the alliance.',
  })
  registerOrganisation(
    @Args('key', {
      type: () => ID,
      description: 'Client-made key; the same twice gives the same organisation.',
    })
    key: string,
    @Args('input', { description: 'The organisation.' }) input: OrganisationInput,
    @Args('eventId', {
      type: () => ID,
      nullable: true,
      description: 'An open event in which it shall take part.',
    })
    eventId: string | null,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.register(viewer, key, input, eventId));
  }

  @Allow(...everyRole)
  @Mutation(() => OrganisationResult, {
    description:
      'Changes an organisation: its own people, or staff on its behalf; only staff change its name.',
  })
  changeOrganisation(
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was opened.' }) version: number,
    @Args('input', { description: 'The organisation as it shall be.' }) input: OrganisationInput,
    @Args('onBehalf', {
      type: () => OnBehalfInput,
      nullable: true,
      description: 'For whom staff act; none for a party.',
    })
    onBehalf: OnBehalfInput | null,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.service.change(viewer, id, version, input, onBehalf));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
