import type { MouFieldsFragment } from '../gql/operations.js';
import type { ExportColumn } from '../parts/export-xlsx.js';
import { useWords } from '../words/words.js';

/** One line of the sheet: an item of the text and, for goods, its figures. */
type SheetRow = {
  item: string;
  text: string | null;
  specification?: string | null;
  origin?: string | null;
  quantity?: number | null;
  unit?: string | null;
  price?: number | null;
  value?: number | null;
};

/** What the memorandum says as the lines of a spreadsheet. */
export function useSheet(mou: MouFieldsFragment): { columns: ExportColumn<SheetRow>[]; rows: SheetRow[] } {
  const { w, f } = useWords();
  const { mous, enums } = w;
  const { paper } = mous;
  const columns: ExportColumn<SheetRow>[] = [
    { heading: paper.sheetItem, text: ({ item }) => item },
    { heading: paper.sheetText, text: ({ text }) => text },
    { heading: paper.specification, text: ({ specification }) => specification ?? null },
    { heading: paper.origin, text: ({ origin }) => origin ?? null },
    { heading: paper.quantity, text: ({ quantity }) => quantity ?? null },
    { heading: paper.unit, text: ({ unit }) => unit ?? null },
    { heading: paper.price, text: ({ price }) => price ?? null },
    { heading: paper.value, text: ({ value }) => value ?? null },
  ];
  const rows: SheetRow[] = [
    { item: mous.number, text: String(mou.number) },
    { item: mous.name, text: mou.title },
    { item: mous.status, text: enums.mouStatus[mou.status] },
    ...mou.parties.map(({ organisation, role, signatory, position, authority }) => ({
      item: enums.partyRole[role],
      text: [
        organisation.name,
        organisation.address,
        organisation.taxCode,
        signatory?.fullName,
        position,
        authority,
      ]
        .filter(Boolean)
        .join('; '),
    })),
    { item: mous.purpose, text: mou.purpose },
    ...mou.goods.map(({ goods, specification, origin, quantity, unit, price, value }) => ({
      item: mous.goodsName,
      text: goods,
      specification,
      origin,
      quantity: quantity == null ? null : Number(quantity),
      unit,
      price,
      value,
    })),
    { item: mous.months, text: mou.months.length ? f.months(mou.months) : null },
    { item: mous.delivery, text: mou.delivery },
    {
      item: mous.payment,
      text: mou.paymentDays == null ? mous.toBeAgreed : mous.paymentWithin(f.number(mou.paymentDays)),
    },
    { item: mous.value, text: null, value: mou.value },
    { item: mous.otherTerms, text: mou.otherTerms },
    { item: mous.signWhat, text: mous.version(String(mou.textVersion), mou.sha256) },
  ];
  return { columns, rows };
}
