/** What a word near a certificate's name says of it. */
export type State = 'HELD' | 'UNDER_WAY' | 'NOT_BEGUN' | 'NOT_YET';

export interface Cue {
  state: State;
  /** A verb that also speaks of houses and roads ("đang xây dựng kho"): it needs a paper beside it. */
  weak: boolean;
  start: number;
  end: number;
}

const words = (most: number): string => `(?:[a-z0-9/]+ ){0,${most}}?`;
const begin = '(?:lam|xin|dang ky|xay dung|nop|trien khai|thuc hien|tien hanh|chuan bi|tham gia|lap|huong)';
const paper =
  '(?:giay|chung nhan|chung chi|ket qua|ma|ho so|quyet dinh|cap|cong bo|phe duyet|duyet|cong nhan)';
const result = '(?:giay|chung nhan|chung thu|ket qua)';
const going = '(?:duoc |tiep tuc |trong |qua trinh |tien hanh |tich cuc |thuc hien |gap rut ){0,3}';
const open =
  '(?:lam|xay dung|trien khai|thuc hien|tien hanh|chuan bi|kiem tra|danh gia|dang ky|nang|lay|tu van)';

const strong = true;
const weak = false;

/** In order: what an earlier line has claimed is not read again by a later one. */
const cues: [State, boolean, string][] = [
  [
    'UNDER_WAY',
    strong,
    'chua (?:cong bo|ra (?:giay|ma|ket qua)|co ket qua|(?:kip )?nhan (?:duoc )?(?:giay|chung nhan))',
  ],
  [
    'NOT_BEGUN',
    strong,
    `(?:chua|khong|ko|chang) (?:he |tung |the |muon |du dinh |kip ){0,2}(?:di )?${begin}`,
  ],
  ['NOT_BEGUN', strong, '(?:khong|ko) (?:co|can|yeu cau|dat)|chua co (?:ke hoach|nhu cau|dieu kien)'],
  ['NOT_BEGUN', strong, 'het han|bi (?:thu hoi|tu choi|loai)|no|not|without|plan(?:s|ned|ning)?'],
  [
    'NOT_BEGUN',
    strong,
    `(?:du dinh|ke hoach|muon|mong|se|can|nen|phan dau|nam sau|sang nam) ${words(2)}${begin}`,
  ],
  ['NOT_BEGUN', strong, `du kien ${words(3)}${begin}|(?:huong|tien) toi`],
  ['NOT_YET', strong, 'chua (?:co|duoc|nhan|cap|dat|ra|lay|xong|kip|thay)'],
  ['UNDER_WAY', strong, `awaiting ${words(4)}(?:${paper}|tham dinh|danh gia|kiem tra|xet)`],
  ['UNDER_WAY', weak, 'awaiting'],
  [
    'UNDER_WAY',
    strong,
    `cho (?:duoc |nhan |tra |co |ra |lay |ky ){0,2}${paper}|cho (?:tham dinh|danh gia|kiem tra|xet)`,
  ],
  ['UNDER_WAY', strong, '(?:(?:da|dang|moi|vua) )?(?:nop|gui|trinh|khai|len) (?:ho so|don)|xin cap'],
  ['UNDER_WAY', weak, '(?:da|dang|moi|vua) (?:nop|gui|trinh)'],
  [
    'UNDER_WAY',
    strong,
    '(?:dang )?(?:lam|lap|hoan thien|hoan tat|bo sung|chuan bi|xet|chay) (?:thu tuc|ho so|giay to)',
  ],
  ['UNDER_WAY', strong, 'ho so (?:da nop|da gui|dang|cho|awaiting)|thu tuc (?:dang|gan xong)'],
  ['UNDER_WAY', strong, `dang ${words(4)}(?:xin|tham dinh|xet duyet|gia han|tai cap)`],
  [
    'UNDER_WAY',
    strong,
    'dang (?:duoc )?cap (?:giay|ma|chung|lai|moi)|(?:giai doan|nam) chuyen doi|dang tai (?:chung nhan|cap)|dang (?:xet|duyet)',
  ],
  ['UNDER_WAY', weak, `dang ${going}${open}|dang ${words(4)}(?:hoan thien|hoan tat|chuyen doi)`],
  [
    'UNDER_WAY',
    weak,
    '(?:da|moi|vua|duoc) dang ky|dang ky|trong qua trinh|danh gia|kiem dinh|da (?:duoc )?kiem tra|da lay mau',
  ],
  ['UNDER_WAY', strong, 'tham dinh|kiem tra (?:truc tuyen|thuc dia|thuc te|hien truong|ho so)'],
  ['UNDER_WAY', weak, 'sap (?:duoc |toi |hoan thanh ){0,2}(?:co|duoc|xong|cap|dat|ra|nhan|lay)'],
  ['UNDER_WAY', weak, `du kien ${words(6)}(?:co|duoc|cap|nhan|xong|hoan thanh|dat|ra|lay)`],
  ['UNDER_WAY', strong, `se (?:duoc |som |nhan ){0,2}(?:co|cap|nhan) ${words(1)}${paper}`],
  [
    'UNDER_WAY',
    strong,
    `(?:thang|quy|cuoi|dau|giua) ${words(2)}(?:se )?(?:co|nhan|ra|cap|lay) (?:duoc )?${result}`,
  ],
  ['UNDER_WAY', weak, 'du kien (?:thang|quy|cuoi|dau|nam) [a-z0-9/]+'],
  ['UNDER_WAY', strong, 'gui (?:cuc|chi cuc|so|hai quan|to chuc)'],
  [
    'UNDER_WAY',
    strong,
    'pending|applied|under ?way|in (?:progress|process|conversion)|appl(?:ied|ying) for|awaiting',
  ],
  ['UNDER_WAY', strong, 'being (?:audited|assessed|processed|certified|prepared|renewed)|audited'],
  [
    'HELD',
    strong,
    'da (?:duoc )?(?:co|dat|cap|nhan|chung nhan|cong nhan)|(?:duoc|dat) (?:cap|chung nhan|cong nhan)',
  ],
  [
    'HELD',
    strong,
    'co (?:du |day du )?(?:giay|chung nhan|chung chi)|con (?:han|hieu luc)|dang (?:co|con)|day du|co san',
  ],
  ['HELD', strong, 'held|valid|certified'],
];

const searches = cues.map(([state, isStrong, writing]) => ({
  state,
  weak: !isStrong,
  writing: new RegExp(`\\b(?:${writing})\\b`, 'g'),
}));

/** All cues in one clause of folded text, none overlapping another. */
export function cuesIn(clause: string): Cue[] {
  const found: Cue[] = [];
  const taken = new Uint8Array(clause.length + 1);
  for (const { state, weak: needsPaper, writing } of searches) {
    for (const match of clause.matchAll(writing)) {
      const cue = { state, weak: needsPaper, start: match.index, end: match.index + match[0].length };
      if (taken.subarray(cue.start, cue.end).includes(1)) continue;
      taken.fill(1, cue.start, cue.end);
      found.push(cue);
    }
  }
  return found;
}
