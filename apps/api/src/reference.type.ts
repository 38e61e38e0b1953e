import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BilingualType, CertificateKind } from '#platform';
import type { Bilingual, CertificateKind as Kind } from '#trade';

@ObjectType({ description: 'A category of products; a dotted code lies under its prefix.' })
export class Category {
  @Field(() => ID, { description: 'Its code, e.g. `food.fresh.fruit`.' })
  code!: string;

  @Field(() => ID, { nullable: true, description: 'The code of the category above it.' })
  parent!: string | null;

  @Field(() => BilingualType, { description: 'Its name.' })
  name!: Bilingual;
}

@ObjectType({ description: 'A kind of certificate and what people call it.' })
export class CertificateName {
  @Field(() => CertificateKind, { description: 'The kind.' })
  kind!: Kind;

  @Field(() => BilingualType, { description: 'Its name.' })
  name!: Bilingual;
}

@ObjectType({ description: 'What forms let people choose from.' })
export class Reference {
  @Field(() => [Category], { description: 'The category tree.' })
  categories!: readonly Category[];

  @Field(() => [String], { description: 'The 34 provincial units in force since 2025-07-01.' })
  provinces!: string[];

  @Field(() => [CertificateName], { description: 'The kinds of certificates.' })
  certificates!: CertificateName[];

  @Field(() => [String], { description: 'The nine items of a supply–demand conference’s programme.' })
  programmeTemplate!: readonly string[];

  @Field(() => [String], { description: 'Usual units; others may be typed.' })
  units!: readonly string[];
}
