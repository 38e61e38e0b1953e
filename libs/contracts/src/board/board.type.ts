import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Event } from '#conference';
import { Vnd } from '#platform';
import type { MouStatusName, PartyRoleName } from '../mous/mou-lifecycle.js';
import { MouGoods } from '../mous/mou-party.type.js';
import { MouStatus, Partnership, PartyRole, type PartnershipName } from '../mous/mou-words.js';
import { BoardTotals } from './totals.type.js';

@ObjectType({ description: 'A party of a memorandum on the board.' })
export class BoardParty {
  @Field(() => String, { description: 'Its name, as in the text.' })
  organisation!: string;

  @Field(() => PartyRole, { description: 'What it is in the memorandum.' })
  role!: PartyRoleName;

  @Field(() => String, {
    nullable: true,
    description:
      'Who signed, else who is to sign; null where nobody is named or that person did not consent to be.',
  })
  signatory!: string | null;

  @Field(() => String, { nullable: true, description: 'The position of that person.' })
  position!: string | null;

  @Field(() => Boolean, { description: 'Whether its signature is required.' })
  mustSign!: boolean;

  @Field(() => Boolean, { description: 'Whether it has signed.' })
  signed!: boolean;
}

@ObjectType({ description: 'A memorandum on the board.' })
export class BoardRow {
  @Field(() => ID, { description: 'Its id.' })
  mouId!: string;

  @Field(() => Int, { description: 'Its number in the event.' })
  number!: number;

  @Field(() => Int, { description: 'Its place on the stage.' })
  stageOrder!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => MouStatus, { description: 'LISTED, SIGNED or COMPLETE.' })
  status!: MouStatusName;

  @Field(() => Partnership, { description: 'Whether the partners are new to each other.' })
  partnership!: PartnershipName;

  @Field(() => [MouGoods], { description: 'Its goods.' })
  goods!: MouGoods[];

  @Field(() => Vnd, { nullable: true, description: 'Its value; null where that cannot be known.' })
  value!: number | null;

  @Field(() => [BoardParty], { description: 'Its parties.' })
  parties!: BoardParty[];
}

@ObjectType({ description: 'The signing as it goes on, for the organisers and the projector.' })
export class SigningBoard {
  @Field(() => Event, { description: 'The event; without its counts.' })
  event!: Event;

  @Field(() => ID, { nullable: true, description: 'The memorandum that the projector shows large.' })
  currentMouId!: string | null;

  @Field(() => [BoardRow], { description: 'What is on the signing list, in the order of the stage.' })
  rows!: BoardRow[];

  @Field(() => BoardTotals, { description: 'Of everything that is signed.' })
  total!: BoardTotals;

  @Field(() => BoardTotals, { description: 'Of partners that are new to each other.' })
  newPartners!: BoardTotals;

  @Field(() => BoardTotals, { description: 'Of partners that signed together before.' })
  existingPartners!: BoardTotals;
}
