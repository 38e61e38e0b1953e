import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Changes, type Viewer } from '#platform';
import { actorOf } from './acting.js';
import { Allow, everyRole } from './allow.js';
import { ConsentPurpose, type Purpose } from './consent.type.js';
import { Me } from './me.js';
import { recordConsent } from './record-consent.js';
import { ViewerReader } from './viewer.reader.js';
import { ViewerType } from './viewer.type.js';

const purposeText = { type: () => ConsentPurpose, description: 'What for.' };

/** Only the person itself gives or withdraws consent; nobody does it on its behalf. */
@Resolver()
export class ConsentResolver {
  constructor(
    private readonly changes: Changes,
    private readonly reader: ViewerReader,
  ) {}

  @Allow(...everyRole)
  @Mutation(() => ViewerType, { description: 'The signed-in person gives consent.' })
  async giveConsent(
    @Args('purpose', purposeText) purpose: Purpose,
    @Me() viewer: Viewer,
  ): Promise<ViewerType> {
    await this.changes.run(actorOf(viewer), 'giveConsent', (manager) =>
      recordConsent(manager, viewer.accountId, purpose, 'SCREEN'),
    );
    return this.reader.viewer(viewer.accountId);
  }

  @Allow(...everyRole)
  @Mutation(() => ViewerType, { description: 'The signed-in person withdraws a consent.' })
  async withdrawConsent(
    @Args('purpose', purposeText) purpose: Purpose,
    @Me() viewer: Viewer,
  ): Promise<ViewerType> {
    await this.changes.run(actorOf(viewer), 'withdrawConsent', (manager) =>
      manager.query(
        `update consent set withdrawn_at = now() where person_id = $1 and purpose = $2 and withdrawn_at is null`,
        [viewer.accountId, purpose],
      ),
    );
    return this.reader.viewer(viewer.accountId);
  }
}
