import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me } from '#access';
import { PageInput, type Page, type Viewer } from '#platform';
import { MouFilter } from './mou.input.js';
import { MouReader } from './mou.reader.js';
import { Mou, MouPage } from './mou.type.js';
import { MouSort, type MouSortName } from './mou-words.js';

@ArgsType()
class MouListArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this event.' })
  eventId?: string | null;

  @Field(() => MouFilter, { nullable: true, description: 'Which of them.' })
  filter?: MouFilter | null;

  @Field(() => MouSort, { nullable: true, description: 'In which order; NEWEST when left out.' })
  sort?: MouSortName | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Backwards; NEWEST stands the newest first by itself.',
  })
  descending?: boolean | null;

  @Field(() => PageInput, { nullable: true, description: 'Which page.' })
  page?: PageInput | null;
}

/** Looks at memoranda; what changes them stands elsewhere. */
@Resolver()
export class MouLooksResolver {
  constructor(private readonly reader: MouReader) {}

  @Allow(...everyRole)
  @Query(() => MouPage, {
    description: 'Memoranda one is a party of; for staff those of their alliance’s events.',
  })
  mous(@Args() list: MouListArgs, @Me() viewer: Viewer): Promise<Page<Mou>> {
    return this.reader.page(viewer, list);
  }

  @Allow(...everyRole)
  @Query(() => Mou, { description: 'One memorandum.' })
  mou(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Me() viewer: Viewer,
  ): Promise<Mou> {
    return this.reader.one(viewer, id);
  }
}
