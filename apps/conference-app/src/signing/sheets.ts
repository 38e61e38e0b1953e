const numbered = `@top-center { content: counter(page); font: 13pt 'Times New Roman', serif; }`;
const official = 'margin: 20mm 15mm 20mm 30mm;';
const unnumberedFirst = `@page :first { @top-center { content: ''; } }`;

/**
 * What the printer is told of each paper, standing only while the paper is shown. Numbers and margins as Decree 30/2020
 * has them: page number at the top, in the middle, not on the first page.
 */
export const sheets = {
  listSheet: `@page { size: A4 landscape; ${official} ${numbered} } ${unnumberedFirst}`,
  signSheet: '@page { size: A4 landscape; margin: 0; }',
  scriptSheet: `@page { size: A4 portrait; ${official} ${numbered} } ${unnumberedFirst}`,
};
