import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime, Decimal, Vnd } from '#platform';
import type { MouStatusName, PartyRoleName } from './mou-lifecycle.js';
import { MouStatus, Partnership, PartyRole, type PartnershipName } from './mou-words.js';

@InputType({ description: 'A line of goods.' })
class MouGoodsInput {
  @Field(() => String, { description: 'What it is, up to 200 characters.' })
  goods!: string;

  @Field(() => String, { nullable: true, description: 'Its specification, up to 300 characters.' })
  specification?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it comes from, up to 200 characters.' })
  origin?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'How much of it; none: to be agreed.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'The unit of quantity and price.' })
  unit?: string | null;

  @Field(() => Decimal, { nullable: true, description: 'Kilograms in one unit that is no mass.' })
  kgPerUnit?: string | null;

  @Field(() => Vnd, { nullable: true, description: 'VND a unit; none: to be agreed.' })
  price?: number | null;
}

@InputType({ description: 'A party.' })
export class MouPartyInput {
  @Field(() => ID, { description: 'The organisation.' })
  organisationId!: string;

  @Field(() => PartyRole, { description: 'What it is in the memorandum.' })
  role!: PartyRoleName;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its signature is required; if left out, of all but witnesses.',
  })
  mustSign?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The person of that organisation who signs.' })
  signatoryId?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the signatory, up to 120 characters.' })
  position?: string | null;

  @Field(() => String, { nullable: true, description: 'Authority of the signatory, up to 300 characters.' })
  authority?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The signatory consented on a form to being named in papers, lists and on the projector; needed unless that is on record.',
  })
  signingConsentOnForm?: boolean | null;
}

@InputType({ description: 'The text of a memorandum as it shall be.' })
export class MouInput {
  @Field(() => String, { description: 'Its title, up to 200 characters.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for, up to 2,000 characters.' })
  purpose?: string | null;

  @Field(() => [MouGoodsInput], { description: 'Its goods, up to 50 lines.' })
  goods!: MouGoodsInput[];

  @Field(() => [Int], { nullable: true, description: 'The months of delivery, 1 to 12.' })
  months?: number[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where and how it is handed over, up to 2,000 characters.',
  })
  delivery?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days from delivery to payment, 0 to 365.' })
  paymentDays?: number | null;

  @Field(() => Vnd, { nullable: true, description: 'The value, where the text states it.' })
  statedValue?: number | null;

  @Field(() => String, { nullable: true, description: 'What else is agreed, up to 5,000 characters.' })
  otherTerms?: string | null;

  @Field(() => [MouPartyInput], { description: 'Its parties, 2 to 10.' })
  parties!: MouPartyInput[];
}

@InputType({ description: 'A signature on paper, as staff record it.' })
export class RecordSignatureInput {
  @Field(() => ID, { description: 'For which party.' })
  organisationId!: string;

  @Field(() => String, { description: 'SHA-256 of the text that was signed.' })
  sha256!: string;

  @Field(() => ID, { description: 'The person of that organisation who signed.' })
  signatoryId!: string;

  @Field(() => String, { nullable: true, description: 'The position of the one who signed.' })
  position?: string | null;

  @Field(() => String, { nullable: true, description: 'The authority of the one who signed.' })
  authority?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was signed; now if left out.' })
  signedAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The one who signed consented on a form to being named; needed unless that is on record.',
  })
  signingConsentOnForm?: boolean | null;
}

@InputType({ description: 'Which memoranda of a list; what is left out does not matter.' })
export class MouFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of title, goods or parties, with or without accents, or the number.',
  })
  search?: string | null;

  @Field(() => [MouStatus], { nullable: true, description: 'Of these statuses.' })
  statuses?: MouStatusName[] | null;

  @Field(() => ID, { nullable: true, description: 'With this party.' })
  organisationId?: string | null;

  @Field(() => Partnership, { nullable: true, description: 'Of new or of existing partners.' })
  partnership?: PartnershipName | null;
}
