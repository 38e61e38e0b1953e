import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '#access';
import { DateTime, Decimal, Vnd } from '#platform';
import type { PartyRoleName } from './mou-lifecycle.js';
import { PartyRole, SignedHow, type SignedHowName } from './mou-words.js';

@ObjectType({ description: 'A line of goods of a memorandum.' })
export class MouGoods {
  @Field(() => String, { description: 'What it is.' })
  goods!: string;

  @Field(() => String, { nullable: true, description: 'Its specification.' })
  specification!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from.' })
  origin!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'How much of it; null: to be agreed.' })
  quantity!: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of quantity and price.' })
  unit!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit!: string | null;

  @Field(() => Vnd, { nullable: true, description: 'VND a unit; null: to be agreed.' })
  price!: number | null;

  @Field(() => Vnd, { nullable: true, description: 'Quantity times price, where both are known.' })
  value!: number | null;
}

@ObjectType({ description: 'A person who signs.' })
export class Signatory {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null where the person has not consented to being named, or was erased.',
  })
  fullName!: string | null;
}

@ObjectType({ description: 'A signature of a party; a reversed one says why.' })
export class MouSignature {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'For which party.' })
  organisationId!: string;

  @Field(() => Signatory, { description: 'Who signed.' })
  signatory!: Signatory;

  @Field(() => String, { nullable: true, description: 'The position of the one who signed.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'By what authority, e.g. the number of a mandate.' })
  authority!: string | null;

  @Field(() => SignedHow, { description: 'How it was given.' })
  how!: SignedHowName;

  @Field(() => DateTime, { description: 'When it was given.' })
  signedAt!: Date;

  @Field(() => Boolean, { description: 'Whether somebody else signed than the text names.' })
  another!: boolean;

  @Field(() => Int, { description: 'The version of the text that was signed.' })
  textVersion!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was reversed.' })
  reversedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was reversed.' })
  reversalReason!: string | null;
}

@ObjectType({ description: 'A party of a memorandum.' })
export class MouParty {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => PartyRole, { description: 'What it is in the memorandum.' })
  role!: PartyRoleName;

  @Field(() => Boolean, { description: 'Whether it is signed only with this party’s signature.' })
  mustSign!: boolean;

  @Field(() => Signatory, { nullable: true, description: 'Who signs for it, as the text names.' })
  signatory!: Signatory | null;

  @Field(() => String, { nullable: true, description: 'Position of the signatory.' })
  position!: string | null;

  @Field(() => String, { nullable: true, description: 'Authority of the signatory.' })
  authority!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it agreed to the text that stands.' })
  agreedAt!: Date | null;

  @Field(() => MouSignature, { nullable: true, description: 'Its signature that stands.' })
  signature!: MouSignature | null;
}
