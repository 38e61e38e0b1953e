import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { HowAsked } from '#access';
import { DateTime, InvalidInput, pageType, Stale, Vnd, type HowAsked as How } from '#platform';
import type { MouMoveName, MouStatusName } from './mou-lifecycle.js';
import { MouGoods, MouParty, MouSignature } from './mou-party.type.js';
import { MouText } from './mou-text.type.js';
import { MouMove, MouStatus, Partnership, type PartnershipName } from './mou-words.js';

@ObjectType({ description: 'A scan of the signed paper.' })
class MouScan {
  @Field(() => ID, { description: 'Id of the file.' })
  fileId!: string;

  @Field(() => String, { description: 'Name of the file.' })
  name!: string;

  @Field(() => String, { description: 'Media type of the file.' })
  mime!: string;

  @Field(() => DateTime, { description: 'When it was attached.' })
  attachedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken off.' })
  removedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off.' })
  removalReason!: string | null;
}

@ObjectType({ description: 'A step of a memorandum.' })
class MouStep {
  @Field(() => Int, { description: 'Counts the steps.' })
  number!: number;

  @Field(() => MouMove, { description: 'What was done.' })
  move!: MouMoveName;

  @Field(() => MouStatus, { nullable: true, description: 'The status before; none at the beginning.' })
  from!: MouStatusName | null;

  @Field(() => MouStatus, { description: 'The status after.' })
  to!: MouStatusName;

  @Field(() => String, { description: 'Name of the party, or of the alliance whose staff did it.' })
  organisation!: string;

  @Field(() => HowAsked, { description: 'SCREEN: itself; else staff on its behalf, asked this way.' })
  how!: How;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType({ description: 'A memorandum of understanding between two or more parties.' })
export class Mou {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The event it belongs to.' })
  eventId!: string;

  @Field(() => Int, { description: 'Counts the memoranda of its event.' })
  number!: number;

  @Field(() => MouStatus, { description: 'How far it is.' })
  status!: MouStatusName;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'What the cooperation is for.' })
  purpose!: string;

  @Field(() => [MouGoods], { description: 'Its goods; none where it is about cooperation alone.' })
  goods!: MouGoods[];

  @Field(() => [Int], { description: 'The months of delivery, 1 to 12.' })
  months!: number[];

  @Field(() => String, { description: 'Where and how the goods are handed over.' })
  delivery!: string;

  @Field(() => Int, { nullable: true, description: 'Days from delivery to payment; null: to be agreed.' })
  paymentDays!: number | null;

  @Field(() => Vnd, {
    nullable: true,
    description: 'Stated in the text, else the sum of its goods; null where that cannot be known.',
  })
  value!: number | null;

  @Field(() => Vnd, { nullable: true, description: 'The value as the text states it.' })
  statedValue!: number | null;

  @Field(() => String, { description: 'What else is agreed.' })
  otherTerms!: string;

  @Field(() => [MouParty], { description: 'Its parties, as the text names them one after the other.' })
  parties!: MouParty[];

  @Field(() => Int, { description: 'The version of the text that stands; sent back with a change.' })
  textVersion!: number;

  @Field(() => String, { description: 'SHA-256 of the canonical terms, in hexadecimal.' })
  sha256!: string;

  @Field(() => [MouText], {
    nullable: true,
    description:
      'The versions of its text, the newest first, 50 at most; null where memoranda stand in a list.',
  })
  texts?: MouText[] | null;

  @Field(() => Partnership, { description: 'Whether the parties are new to each other.' })
  partnership!: PartnershipName;

  @Field(() => Int, { nullable: true, description: 'Its place on the signing list.' })
  stageOrder!: number | null;

  @Field(() => ID, { nullable: true, description: 'The accepted proposal it came of.' })
  proposalId!: string | null;

  @Field(() => [MouSignature], { description: 'Signatures that were reversed.' })
  reversed!: MouSignature[];

  @Field(() => [MouScan], { description: 'Scans of the signed paper, also those taken off.' })
  scans!: MouScan[];

  @Field(() => [MouStep], { description: 'Its steps, from the first.' })
  steps!: MouStep[];

  @Field(() => [MouMove], {
    description: 'What the viewer may do now (for staff: also on behalf of a party).',
  })
  moves!: MouMoveName[];

  @Field(() => DateTime, { description: 'When it was entered.' })
  createdAt!: Date;
}

export const MouPage = pageType(Mou, 'MouPage');

export const MouResult = createUnionType({
  name: 'MouResult',
  description: 'The memorandum, or why nothing was written.',
  types: () => [Mou, InvalidInput, Stale] as const,
  resolveType: (value: object) =>
    value instanceof InvalidInput ? InvalidInput : value instanceof Stale ? Stale : Mou,
});
