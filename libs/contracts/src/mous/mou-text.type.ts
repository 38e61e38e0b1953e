import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Vnd } from '#platform';
import type { MouMoveName, PartyRoleName } from './mou-lifecycle.js';
import { MouGoods, Signatory } from './mou-party.type.js';
import { MouMove, PartyRole } from './mou-words.js';

@ObjectType({ description: 'A party as a version of the text names it.' })
export class MouTextParty {
  @Field(() => ID, { description: 'Id of the organisation.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name, as the text says.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its address, as the text says.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Its province, as the text says.' })
  province!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tax code, as the text says.' })
  taxCode!: string | null;

  @Field(() => PartyRole, { description: 'What it is in the memorandum.' })
  role!: PartyRoleName;

  @Field(() => Boolean, { description: 'Whether its signature is needed.' })
  mustSign!: boolean;

  @Field(() => Signatory, { nullable: true, description: 'Who was to sign for it.' })
  signatory!: Signatory | null;

  @Field(() => String, { nullable: true, description: 'Position of the signatory.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'Authority of the signatory.' })
  authority!: string | null;
}

@ObjectType({ description: 'A version of the text of a memorandum, word for word.' })
export class MouText {
  @Field(() => Int, { description: 'Counts the versions.' })
  version!: number;

  @Field(() => String, { description: 'SHA-256 of the canonical terms, in hexadecimal.' })
  sha256!: string;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: Date;

  @Field(() => MouMove, { nullable: true, description: 'The step that wrote it: ENTER, CHANGE or REOPEN.' })
  move!: MouMoveName | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The party that wrote it, or the alliance whose staff did.',
  })
  organisationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that organisation.' })
  organisation!: string | null;

  @Field(() => [ID], { description: 'The organisations that agreed to this version.' })
  agreed!: string[];

  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => String, { description: 'What the cooperation is for.' })
  purpose!: string;

  @Field(() => [MouGoods], { description: 'The goods.' })
  goods!: MouGoods[];

  @Field(() => [Int], { description: 'The months of delivery, 1 to 12.' })
  months!: number[];

  @Field(() => String, { description: 'Where and how the goods are handed over.' })
  delivery!: string;

  @Field(() => Int, { nullable: true, description: 'Days from delivery to payment; null: to be agreed.' })
  paymentDays!: number | null;

  @Field(() => Vnd, { nullable: true, description: 'The value as the text states it.' })
  statedValue!: number | null;

  @Field(() => Vnd, { nullable: true, description: 'Stated, else the sum of the goods where that is known.' })
  value!: number | null;

  @Field(() => String, { description: 'What else is agreed.' })
  otherTerms!: string;

  @Field(() => [MouTextParty], { description: 'The parties, one after the other.' })
  parties!: MouTextParty[];
}
