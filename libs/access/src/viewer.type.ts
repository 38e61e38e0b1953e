import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTime, type Role as RoleName } from '#platform';
import { Consent } from './consent.type.js';
import { Organisation, Role } from './organisation.type.js';

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => ID, { description: 'Id of the account.' })
  accountId!: string;

  @Field(() => String, { description: 'Name of the person.' })
  fullName!: string;

  @Field(() => Role, { description: 'What the person may do: the kind of its organisation.' })
  role!: RoleName;

  @Field(() => Organisation, { description: 'The organisation the person belongs to.' })
  organisation!: Organisation;

  @Field(() => String, { description: 'The alliance with which the organisation is registered.' })
  allianceName!: string;

  @Field(() => Boolean, {
    description: 'Whether a password is set; without one the device stays signed in by its session alone.',
  })
  hasPassword!: boolean;

  @Field(() => [Consent], { description: 'Consents in force.' })
  consents!: Consent[];
}

@ObjectType({ description: 'A device that is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;

  @Field(() => String, { description: 'What the browser says of itself.' })
  device!: string;

  @Field(() => DateTime, { description: 'When it signed in.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last used.' })
  lastSeenAt!: Date;
}
