import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Bilingual', { description: 'The same sentence in Vietnamese and in English.' })
export class BilingualType {
  @Field(() => String, { description: 'In Vietnamese.' })
  vi!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}
