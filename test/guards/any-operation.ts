import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** Some valid value of an input type; `ids` gives the ids of real things by the name of the argument or field. */
export function anyValue(name: string, type: GraphQLInputType, ids: Record<string, string>): unknown {
  if (isNonNullType(type)) return anyValue(name, type.ofType, ids);
  if (isListType(type)) return name === 'months' ? [6] : [];
  if (isEnumType(type)) return name === 'how' ? 'FORM' : type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || field.name in ids,
    );
    return Object.fromEntries(fields.map((field) => [field.name, anyValue(field.name, field.type, ids)]));
  }
  const values: Record<string, unknown> = {
    ID: name === 'key' ? randomUUID() : (ids[name] ?? randomUUID()),
    String: 'một hai ba',
    Int: 1,
    Float: 1,
    Boolean: false,
    Date: '2027-01-01',
    DateTime: new Date(Date.now() + 86_400_000).toISOString(),
    Decimal: '1',
    Vnd: 1,
  };
  return values[type.name];
}

/** A call of a query or mutation with some valid arguments, as real as `ids` allows. */
export function anyOperation(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  ids: Record<string, string>,
): Operation {
  const args = field.args.filter((arg) => isNonNullType(arg.type) || arg.name in ids);
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(args.map((arg) => [arg.name, anyValue(arg.name, arg.type, ids)])),
  };
}
