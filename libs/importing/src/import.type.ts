import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { HowAsked } from '#access';
import { BilingualType, enumOf, InvalidInput, type HowAsked as How } from '#platform';
import type { Bilingual } from '#trade';
import type { RowKind } from './plan.js';

export const ImportRowKind = enumOf<RowKind>('ImportRowKind', 'What an import would do with a row.', {
  NEW: 'Taken as new.',
  UNCHANGED: 'The same as before: nothing is written.',
  CHANGED: 'The file changed since its last import: updated.',
  EDITED_SINCE: 'Entered or edited by hand since: left alone unless ticked.',
  DOUBTFUL_DOUBLE: 'It may be one that is there already: not taken unless ticked.',
  REFUSED: 'It cannot be understood at all.',
});

@ObjectType({ description: 'One cell of an imported row.' })
class ImportCell {
  @Field(() => String, { description: 'Which field it fills.' })
  field!: string;

  @Field(() => String, { description: 'What was written, word for word.' })
  words!: string;

  @Field(() => String, { nullable: true, description: 'How it was read, in words.' })
  understood!: string | null;

  @Field(() => BilingualType, { nullable: true, description: 'Why it is «cần bổ sung» or refused.' })
  why!: Bilingual | null;

  @Field(() => BilingualType, { nullable: true, description: 'What would be clear.' })
  accepted!: Bilingual | null;

  @Field(() => String, { nullable: true, description: 'What is held now, where the row changes it.' })
  before!: string | null;
}

@ObjectType({ description: 'One row of the file and what an import would do with it.' })
export class ImportRow {
  @Field(() => Int, { description: 'Its row in the spreadsheet, from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Its id in the file.' })
  fileRowId!: string | null;

  @Field(() => String, { description: 'The organisation it names.' })
  organisation!: string;

  @Field(() => String, { description: 'The product, or what is wanted.' })
  title!: string;

  @Field(() => ImportRowKind, { description: 'What an import would do with it.' })
  kind!: RowKind;

  @Field(() => Boolean, { description: 'Whether something in it is «cần bổ sung».' })
  incomplete!: boolean;

  @Field(() => [ImportCell], { description: 'Its cells; none for an unchanged row.' })
  cells!: ImportCell[];

  @Field(() => String, { nullable: true, description: 'What it may be a double of.' })
  doubleOf!: string | null;
}

@ObjectType({ description: 'Rows of a file by what an import does with them.' })
export class ImportCounts {
  @Field(() => Int, { description: 'All rows.' })
  total!: number;

  @Field(() => Int, { description: 'New ones.' })
  new!: number;

  @Field(() => Int, { description: 'Unchanged ones.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Changed ones.' })
  changed!: number;

  @Field(() => Int, { description: 'Edited by hand since.' })
  editedSince!: number;

  @Field(() => Int, { description: 'Doubtful doubles.' })
  doubtful!: number;

  @Field(() => Int, { description: 'Refused ones.' })
  refused!: number;

  @Field(() => Int, { description: 'Rows with something «cần bổ sung», the refused ones not counted.' })
  incomplete!: number;
}

@ObjectType({ description: 'A column of the file.' })
class ImportColumn {
  @Field(() => String, { description: 'Its heading.' })
  heading!: string;

  @Field(() => String, { nullable: true, description: 'The field it fills; null: not understood, ignored.' })
  field!: string | null;
}

@ObjectType({ description: 'What an import understood, before anything is written.' })
export class ImportPreview {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => [ImportRow], { description: 'Its rows.' })
  rows!: ImportRow[];

  @Field(() => ImportCounts, { description: 'Its rows, counted.' })
  counts!: ImportCounts;

  @Field(() => [ImportColumn], { description: 'Its columns.' })
  columns!: ImportColumn[];
}

@ObjectType({ description: 'What an import has done.' })
export class ImportDone {
  @Field(() => ImportCounts, { description: 'The rows of the file, counted.' })
  counts!: ImportCounts;

  @Field(() => Int, { description: 'Rows that were written.' })
  written!: number;

  @Field(() => Int, { description: 'Of those, rows with something «cần bổ sung».' })
  incomplete!: number;
}

@InputType({ description: 'A file to import into an event, and what staff decided about its rows.' })
export class ImportInput {
  @Field(() => ID, { description: 'The event; open, of the own alliance.' })
  eventId!: string;

  @Field(() => ID, { description: 'The uploaded file, of kind IMPORT.' })
  fileId!: string;

  @Field(() => [Int], { description: 'Rows edited by hand since that the file shall overwrite.' })
  overwriteLines!: number[];

  @Field(() => [Int], { description: 'Doubtful doubles to take as rows of their own.' })
  takeDoubleLines!: number[];

  @Field(() => HowAsked, { description: 'How the rows reached staff: FORM, TELEPHONE, ZALO or IN_PERSON.' })
  how!: How;

  @Field(() => Boolean, {
    description:
      'Whether the people named ticked on the form that they may be called; otherwise they are not stored.',
  })
  contactConsentOnForm!: boolean;
}

export const ImportPreviewResult = createUnionType({
  name: 'ImportPreviewResult',
  description: 'The preview, or why the file cannot be taken.',
  types: () => [ImportPreview, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : ImportPreview),
});

export const ImportResult = createUnionType({
  name: 'ImportResult',
  description: 'What was imported, or why the file cannot be taken.',
  types: () => [ImportDone, InvalidInput] as const,
  resolveType: (value: object) => (value instanceof InvalidInput ? InvalidInput : ImportDone),
});
