import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me } from '#access';
import type { Viewer } from '#platform';
import { BoardReader } from './board.reader.js';
import { BoardService } from './board.service.js';
import { SigningBoard } from './board.type.js';
import { DealCountsReader } from './deal-counts.reader.js';
import { DealCounts } from './deal-counts.type.js';
import { SigningListReader } from './signing-list.reader.js';
import { SigningList } from './signing-list.type.js';
import { WaitingReader } from './waiting.reader.js';
import { Waiting } from './waiting.type.js';

const eventText = { type: () => ID, description: 'The event.' };

@Resolver()
export class BoardResolver {
  constructor(
    private readonly board: BoardReader,
    private readonly moves: BoardService,
    private readonly list: SigningListReader,
    private readonly waits: WaitingReader,
    private readonly numbers: DealCountsReader,
  ) {}

  @Allow(...everyRole)
  @Query(() => DealCounts, {
    description: 'How many papers of an event stand where, as far as one sees them.',
  })
  dealCounts(@Args('eventId', eventText) eventId: string, @Me() viewer: Viewer): Promise<DealCounts> {
    return this.numbers.counts(viewer, eventId);
  }

  @Allow('ORGANISER')
  @Query(() => SigningList, { description: 'The signing list of an event of the alliance.' })
  signingList(@Args('eventId', eventText) eventId: string, @Me() viewer: Viewer): Promise<SigningList> {
    return this.list.list(viewer, eventId);
  }

  @Allow('ORGANISER')
  @Query(() => SigningBoard, { description: 'The board of an event of the alliance.' })
  signingBoard(@Args('eventId', eventText) eventId: string, @Me() viewer: Viewer): Promise<SigningBoard> {
    return this.board.board(viewer, eventId);
  }

  @Allow('ORGANISER')
  @Query(() => [Waiting], {
    description: 'What waits for whom in an event of the alliance, and whom to call.',
  })
  waiting(@Args('eventId', eventText) eventId: string, @Me() viewer: Viewer): Promise<Waiting[]> {
    return this.waits.all(viewer, eventId);
  }

  @Allow('ORGANISER')
  @Mutation(() => SigningBoard, {
    description: 'Shows a memorandum of the signing list large on the projector; none when left out.',
  })
  async moveBoard(
    @Args('eventId', eventText) eventId: string,
    @Args('mouId', { type: () => ID, nullable: true, description: 'The memorandum.' })
    mouId: string | null | undefined,
    @Me() viewer: Viewer,
  ): Promise<SigningBoard> {
    await this.moves.move(viewer, eventId, mouId ?? null);
    return this.board.board(viewer, eventId);
  }
}
