import { useViewer } from '../access/viewer.js';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import type { MouRowFragment } from '../gql/operations.js';
import type { ExportColumn } from '../parts/export-xlsx.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useWords } from '../words/words.js';
import { goodsLine, inRoles, partiesOf, person } from './lines.js';
import { ListPaper } from './list-paper.js';
import { NeedsList } from './needs-list.js';
import { PaperFields } from './paper-fields.js';
import { placeAndDay, type PaperValues } from './paper-values.js';
import { PrintFrame } from './print-frame.js';

/** The signing list as the alliance's own paper, as Decree 30/2020 lays it out. */
export default function PrintList() {
  return (
    <NeedsEvent>
      {(event) => (
        <NeedsList eventId={event.id}>{(list) => <Print event={event} mous={list.mous} />}</NeedsList>
      )}
    </NeedsEvent>
  );
}

function Print({ event, mous }: { event: ConferenceEvent; mous: readonly MouRowFragment[] }) {
  const { w } = useWords();
  const { organisation } = useViewer();
  const draft = useDraftForm<PaperValues>('signing.paper', {
    number: w.signing.paper.numberBlank,
    placeAndDay: placeAndDay(organisation.province ?? event.place, w),
    signer: w.signing.paper.signerBlank,
    signerName: '',
  });
  return (
    <PrintFrame
      title={w.signing.printList}
      help={w.signing.printListHelp}
      exportName="danh-sach-ky-ket"
      columns={useColumns(mous)}
      rows={mous}
      sheet="listSheet"
      fields={<PaperFields form={draft.form} />}
    >
      <ListPaper event={event} mous={mous} values={draft.form.values} />
    </PrintFrame>
  );
}

function useColumns(mous: readonly MouRowFragment[]): ExportColumn<MouRowFragment>[] {
  const { w, f } = useWords();
  const { paper } = w.signing;
  return [
    { heading: paper.order, text: (mou) => mous.indexOf(mou) + 1 },
    { heading: paper.seller, text: (mou) => inRoles(partiesOf(mou), 'SELLER') },
    { heading: paper.buyer, text: (mou) => inRoles(partiesOf(mou), 'BUYER') },
    { heading: paper.others, text: (mou) => inRoles(partiesOf(mou), 'COORDINATOR', 'WITNESS') },
    { heading: paper.content, text: ({ title }) => title },
    { heading: w.signing.script.goodsColumn, text: ({ goods }) => goodsLine(goods, f) },
    {
      heading: paper.signatories,
      text: (mou) =>
        partiesOf(mou)
          .map((party) => `${party.organisation}: ${person(party) ?? w.signing.signatoryMissing}`)
          .join('\n'),
    },
    {
      heading: paper.authority,
      text: ({ parties }) =>
        parties
          .flatMap(({ organisation, authority }) => (authority ? `${organisation.name}: ${authority}` : []))
          .join('\n'),
    },
    { heading: w.signing.board.value, text: ({ value }) => value },
    { heading: paper.status, text: ({ status }) => w.enums.mouStatus[status] },
  ];
}
