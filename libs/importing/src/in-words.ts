import {
  certificateName,
  category,
  formatMonths,
  formatNumber,
  type CertificateKind,
  type Months,
  type Quantity,
} from '#trade';

const periods = { DAY: 'ngày', WEEK: 'tuần', MONTH: 'tháng', CROP: 'vụ' } as const;

const span = (from: number, to: number): string =>
  from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`;

/** Values as the preview of an import shows them beside what was written, in Vietnamese trade's own short forms. */
export const quantityWords = ({ from, to, period }: Quantity, unit: string | null): string =>
  `${span(from, to)} ${unit ?? ''}/${periods[period]}`.replace(' /', '/');

export const priceWords = ({ from, to }: { from: number; to: number }, unit: string | null): string =>
  `${span(from, to)} đ${unit === null ? '' : `/${unit}`}`;

export const amountWords = (amount: number, unit: string | null): string =>
  unit === null ? formatNumber(amount) : `${formatNumber(amount)} ${unit}`;

export const categoryWords = (code: string): string => category(code)?.name.vi ?? code;

export const certificatesWords = (
  held: readonly CertificateKind[],
  underWay: readonly CertificateKind[] = [],
): string =>
  [
    ...held.map((kind) => certificateName(kind).vi),
    ...underWay.map((kind) => `${certificateName(kind).vi} (đang làm)`),
  ].join(', ');

export const monthsWords = (months: Months): string => formatMonths(months);

/** Values by field, with what was written where it is not clear, so that a change of either is a change. */
export function fieldsInWords(
  values: Readonly<Record<string, string | null>>,
  asWritten: Readonly<Record<string, string>>,
): Record<string, string> {
  const fields = [...new Set([...Object.keys(values), ...Object.keys(asWritten)])];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const parts = [values[field], asWritten[field] === undefined ? null : `«${asWritten[field]}»`];
      const words = parts.filter((part) => part).join(' ');
      return words === '' ? [] : [[field, words]];
    }),
  );
}
