import { inOrder, rows, type Asking } from './opponents-tables.js';

// The board as both GraphQL opponents read it: memoranda and their parties by statements, goods and totals out of the text.
const massUnits: Record<string, number> = { g: 0.001, lạng: 0.1, kg: 1, yến: 10, tạ: 100, tấn: 1000 };

interface Line {
  goods: string;
  quantity?: string;
  unit?: string;
  kgPerUnit?: string;
  price?: number;
}
interface Paper {
  mouId: string;
  textVersion: number;
  status: string;
  partnership: string;
  terms: {
    title: string;
    statedValue?: number;
    goods: Line[];
    parties: { organisationId: string; name: string }[];
  };
}
interface Party {
  mouId: string;
  organisationId: string;
  organisation: string;
}

const valueOf = ({ quantity, price }: Line) =>
  quantity === undefined || quantity === null || price === undefined || price === null
    ? null
    : Math.round(Number(quantity) * price);

function worth({ statedValue, goods }: Paper['terms']): number | null {
  if (statedValue !== undefined && statedValue !== null) return statedValue;
  const values = goods.map(valueOf);
  return values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

const exact = (sum: number) => String(Number(sum.toFixed(7)));

function totals(papers: (Paper & { value: number | null })[]) {
  const signed = papers.filter(({ status }) => ['SIGNED', 'COMPLETE'].includes(status));
  const units = new Map<string, number>();
  let kilograms = 0;
  for (const { quantity, unit, kgPerUnit } of signed.flatMap(({ terms }) => terms.goods)) {
    if (!quantity || !unit) continue;
    const weight = massUnits[unit] ?? (kgPerUnit ? Number(kgPerUnit) : null);
    if (weight === null) units.set(unit, (units.get(unit) ?? 0) + Number(quantity));
    else kilograms += Number(quantity) * weight;
  }
  const valued = signed.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    mous: signed.length,
    tonnes: exact(kilograms / 1000),
    otherUnits: [...units].sort().map(([unit, sum]) => ({ unit, quantity: exact(sum) })),
    value: valued.reduce((sum, value) => sum + value, 0),
    withValue: valued.length,
  };
}

export async function board({ allianceId }: Asking, eventId: string) {
  const [event] = await rows<{ currentMouId: string | null }>(
    'event',
    `select e.id, e.name, e.held_on::text as "heldOn", e.place, b.current_mou_id as "currentMouId"
     from event e left join signing_board b on b.event_id = e.id where e.id = $1 and e.alliance_id = $2`,
    [eventId, allianceId],
  );
  if (!event) throw new Error('NOT_FOUND');
  const found = await rows<Paper>(
    'papers',
    `select m.id as "mouId", m.number, m.stage_order as "stageOrder", m.status, m.partnership,
       m.text_version as "textVersion", t.terms
     from mou m join mou_text t on t.mou_id = m.id and t.version = m.text_version
     where m.event_id = $1 and m.status in ('LISTED', 'SIGNED', 'COMPLETE') order by m.stage_order`,
    [eventId],
  );
  const papers = found.map((paper) => ({
    ...paper,
    title: paper.terms.title,
    goods: paper.terms.goods.map((line) => ({ ...line, value: valueOf(line) })),
    value: worth(paper.terms),
  }));
  const of = (partnership: string) => totals(papers.filter((paper) => paper.partnership === partnership));
  return {
    event,
    currentMouId: event.currentMouId,
    rows: papers,
    total: totals(papers),
    newPartners: of('NEW'),
    existingPartners: of('EXISTING'),
  };
}

/** The parties of each paper, named as its text names them. */
export async function partiesOf(papers: readonly Paper[]): Promise<Party[][]> {
  const found = await rows<Party>(
    'parties',
    `select p.mou_id as "mouId", p.organisation_id as "organisationId", o.name as organisation, p.role,
       p.must_sign as "mustSign", s.id is not null as signed,
       case when s.id is null then p.position else s.position end as position,
       case when n.erased_at is null and exists (select from consent k where k.person_id = n.id
         and k.purpose = 'SIGNING' and k.withdrawn_at is null) then n.full_name end as signatory
     from mou m join mou_party p on p.mou_id = m.id and p.text_version = m.text_version
       join organisation o on o.id = p.organisation_id
       left join mou_signature s on s.mou_id = p.mou_id and s.organisation_id = p.organisation_id and s.reversed_at is null
       left join person n on n.id = coalesce(s.person_id, p.person_id)
     where m.id = any($1) order by p.place`,
    [papers.map(({ mouId }) => mouId)],
  );
  return papers.map(({ mouId, terms }) => {
    const own = found.filter((party) => party.mouId === mouId);
    const named = inOrder(
      own.map(({ organisationId }) => organisationId),
      terms.parties,
      ({ organisationId }) => organisationId,
    );
    return own.map((party, at) => ({ ...party, organisation: named[at]?.name ?? party.organisation }));
  });
}
