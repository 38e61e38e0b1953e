import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function scalar<T>(
  name: string,
  description: string,
  read: (value: unknown) => T | undefined,
  write: (value: unknown) => unknown = read,
): GraphQLScalarType {
  const parse = (value: unknown) => {
    const parsed = read(value);
    if (parsed === undefined) throw new GraphQLError(`${name}: ${description}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node) =>
      parse(
        node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? node.kind === Kind.STRING
            ? node.value
            : Number(node.value)
          : undefined,
      ),
  });
}

const isDay = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A calendar day. */
export const Day = scalar('Date', 'A calendar day, `YYYY-MM-DD`.', (value) =>
  isDay(value) ? value : undefined,
);

/** A point in time. */
export const DateTime = scalar(
  'DateTime',
  'A point in time, ISO 8601 in UTC.',
  (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value) : undefined),
  (value) => new Date(value as string | Date).toISOString(),
);

const decimal = /^\d{1,11}(\.\d{1,4})?$/;

/** An exact quantity, as a string so that nothing is rounded on the way. */
export const Decimal = scalar(
  'Decimal',
  'An exact decimal that is not negative, as a string: up to 11 digits before and 4 after the point, e.g. "12.5".',
  (value) =>
    (typeof value === 'string' || typeof value === 'number') && decimal.test(String(value))
      ? String(value)
      : undefined,
  (value) =>
    String(value)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
);

/** Whole VND. */
export const Vnd = scalar(
  'Vnd',
  'Whole Vietnamese dong, 0 to 1,000,000,000,000,000.',
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e15
      ? (value as number)
      : undefined,
  (value) => Number(value),
);
