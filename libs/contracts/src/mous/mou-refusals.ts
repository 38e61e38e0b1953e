import { AppError, problem, refuse, Refusal, Stale } from '#platform';
import { canSign } from './mou-checks.js';
import type { MouRefusal, MouState } from './mou-state.js';

const staleNow = ({ textVersion }: MouState) =>
  new Refusal(Object.assign(new Stale(), { currentVersion: textVersion }));

/**
 * Says why a memorandum does not move, as the screen reads it.
 * @throws Refusal or AppError, always.
 */
export function refuseMove(refusal: MouRefusal, state: MouState): never {
  switch (refusal) {
    case 'NOT_NOW':
    case 'STALE':
      throw staleNow(state);
    case 'NOT_YOURS':
    case 'NOT_ASKED':
    case 'NOT_THE_SIGNATORY':
      throw new AppError('FORBIDDEN');
    case 'NOT_A_PARTY':
    case 'NO_SUCH_SIGNATURE':
    case 'NO_SUCH_SCAN':
      throw new AppError('NOT_FOUND');
    case 'NO_SIGNATORY':
      refuse(signatoriesMissing(state));
      break;
    default:
      refuse([problems[refusal]]);
  }
  throw new Error('unreachable');
}

const signatoriesMissing = ({ parties }: MouState) =>
  parties.flatMap((party, at) =>
    canSign(party)
      ? []
      : [
          problem(
            party.signatoryId === null ? `parties.${at}.signatoryId` : `parties.${at}.position`,
            'REQUIRED',
            {
              vi: 'Trước khi thống nhất, ghi rõ người ký và chức vụ của từng bên phải ký.',
              en: 'Before anybody agrees, name the signatory and position of each party that must sign.',
            },
          ),
        ],
  );

const problems = {
  OTHERS_PARTIES: problem('parties', 'FORBIDDEN', {
    vi: 'Mỗi bên chỉ sửa người ký của mình; thêm, bớt bên do cán bộ Liên minh làm.',
    en: 'A party names its own signatory; who the parties are is changed by the alliance’s staff.',
  }),
  ALREADY_AGREED: problem('sha256', 'TAKEN', {
    vi: 'Đơn vị này đã thống nhất nội dung đang có.',
    en: 'This party has agreed to the text that stands.',
  }),
  ALREADY_SIGNED: problem('organisationId', 'TAKEN', {
    vi: 'Đơn vị này đã ký; nếu ghi nhầm, hủy chữ ký cũ kèm lý do trước.',
    en: 'This party has signed; a mistaken record is reversed with a reason first.',
  }),
  SIGNATURE_STANDS: problem('id', 'CONFLICT', {
    vi: 'Đã có bên ký; hủy các chữ ký kèm lý do trước.',
    en: 'A party has signed; reverse its signature with a reason first.',
  }),
  SCAN_KNOWN: problem('fileId', 'TAKEN', {
    vi: 'Một tệp chưa gắn vào bản ghi nhớ này lần nào.',
    en: 'A file that was not attached to this memorandum before.',
  }),
};
