import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, everyRole, Me, OnBehalfInput } from '#access';
import { orRefusal, type Viewer } from '#platform';
import { SigningListReader } from '../board/signing-list.reader.js';
import { SigningList } from '../board/signing-list.type.js';
import { RecordSignatureInput } from '../mous/mou.input.js';
import { MouReader } from '../mous/mou.reader.js';
import { MouResult } from '../mous/mou.type.js';
import { ScanService } from './scan.service.js';
import { SignatureService } from './signature.service.js';
import { SigningListService } from './signing-list.service.js';

const keyText = { type: () => ID, description: 'Client-made key; the same twice is done once.' };
const idText = { type: () => ID, description: 'Id of the memorandum.' };
const fileText = { type: () => ID, description: 'Id of the uploaded scan.' };
const reasonText = { type: () => String, description: 'Why, up to 500 characters.' };

@Resolver()
export class SigningResolver {
  constructor(
    private readonly lists: SigningListService,
    private readonly signatures: SignatureService,
    private readonly scans: ScanService,
    private readonly reader: MouReader,
    private readonly listReader: SigningListReader,
  ) {}

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Puts an agreed memorandum at the end of the signing list.' })
  listMou(@Args('key', keyText) key: string, @Args('id', idText) id: string, @Me() viewer: Viewer) {
    return this.answer(viewer, () => this.lists.list(viewer, key, id));
  }

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Takes a memorandum off the list that nobody has signed.' })
  unlistMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('reason', reasonText) reason: string,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.lists.unlist(viewer, key, id, reason));
  }

  @Allow('ORGANISER')
  @Mutation(() => SigningList, {
    description: 'Puts the list in this order; all of its memoranda must be named.',
  })
  async orderSigningList(
    @Args('eventId', { type: () => ID, description: 'The event.' }) eventId: string,
    @Args('mouIds', { type: () => [ID], description: 'Its memoranda, the first on stage first.' })
    mouIds: string[],
    @Me() viewer: Viewer,
  ): Promise<SigningList> {
    await this.lists.order(viewer, eventId, mouIds);
    return this.listReader.list(viewer, eventId);
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, { description: 'The signatory named in the text signs it on the screen.' })
  signMou(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('sha256', { type: () => String, description: 'SHA-256 of the text that was read.' })
    sha256: string,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.signatures.sign(viewer, key, id, sha256));
  }

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Staff record what was signed on paper.' })
  recordSignature(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('input', { description: 'Who signed.' }) input: RecordSignatureInput,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.signatures.record(viewer, key, id, input));
  }

  @Allow('ORGANISER')
  @Mutation(() => MouResult, {
    description: 'Reverses a mistaken signature with a reason; it stays on record.',
  })
  reverseSignature(
    @Args('key', keyText) key: string,
    @Args('signatureId', { type: () => ID, description: 'Id of the signature.' }) signatureId: string,
    @Args('reason', reasonText) reason: string,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.signatures.reverse(viewer, key, signatureId, reason));
  }

  @Allow(...everyRole)
  @Mutation(() => MouResult, { description: 'Attaches the scan of the signed paper.' })
  attachScan(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('fileId', fileText) fileId: string,
    @Args('onBehalf', {
      type: () => OnBehalfInput,
      nullable: true,
      description: 'For which party staff act; not given by a party.',
    })
    onBehalf: OnBehalfInput | null | undefined,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.scans.attach(viewer, key, id, fileId, onBehalf));
  }

  @Allow('ORGANISER')
  @Mutation(() => MouResult, { description: 'Takes a scan off with a reason; it stays on record.' })
  removeScan(
    @Args('key', keyText) key: string,
    @Args('id', idText) id: string,
    @Args('fileId', fileText) fileId: string,
    @Args('reason', reasonText) reason: string,
    @Me() viewer: Viewer,
  ) {
    return this.answer(viewer, () => this.scans.remove(viewer, key, id, fileId, reason));
  }

  private answer(viewer: Viewer, change: () => Promise<string>) {
    return orRefusal((async () => this.reader.one(viewer, await change()))());
  }
}
