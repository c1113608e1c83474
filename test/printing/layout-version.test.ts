import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { printLayoutOf } from '../../electron/printing/layout/print-layout';
import type { Sheet } from '../../electron/printing/sheet';
import { documentNames } from '../../shared/features/sums';
import { LAYOUT_VERSION } from '../../shared/kernel/print-layout';
import { ALL_DOCUMENTS, roughMeasure } from './all-documents';
import { layOut } from './documents';

/**
 * Where everything stands on the documents of each layout version, as a fingerprint.
 *
 * A line that fails says that boxes have moved: raise `LAYOUT_VERSION` and write the new fingerprints here. As long as no
 * version with the old ones has been shipped, only the fingerprints change.
 */
const FINGERPRINTS: Readonly<Record<string, string>> = {
  'a plan of one item': '264b2b42f681',
  'a plan of 11 items': '9888f8b63e2f',
  'a plan with pages of taught content': '38451e0e5a61',
  'a sign-in sheet of 8': '7f70c37dee67',
  'a sign-in sheet of 40': '30f62d6eb2d1',
  'a record of 4': 'da2df1544740',
  'a record of 40': '33c905002798',
  'an empty file': '083d1a35fe05',
  'a long file': '5fdd30eb2c0c',
  'a grading': 'e48cc931e1c3',
  'a grading with much arithmetic': '8a939375265c',
  'the points of a person': '15d8a72351f6',
  'the points of a person with many entries': '7e7d4d7bedf9',
  'the points of a site': '1243ee6ba42f',
  'the points of a large site': '93534ec7dd24',
  'an appraisal': 'f6c9e84c6106',
  'an appraisal with much comment': 'adf37e277c66',
  'an improvement plan': 'c802472a1c0d',
  'an improvement plan in many words': 'a7ca061eabab',
  'an improvement plan to fill in': 'ffc04fb47c1d',
  'the scores of an exam': '84dd9e266e15',
  'the scores of an exam without a panel': '5387417ab7ae',
  'a circular of an appraisal': '5b1274092a66',
  'a commendation': '202ecb92a1ea',
  'a notice in English': '0d8ee192ae41',
  'a notice of 45 in many words': '817ff7b5f1d4',
  'a notice of discipline': '9957308ad91d',
  'a notice of discipline in English': '77050817bde9',
  'a notice of discipline in many words': '1e148fd152bc',
  'a notice of one': 'ae35e822a2c5',
  'the scores of a large exam': 'f6a6e916a3a0',
  'a confirmation': 'b0e5d8cac212',
  'a confirmation in many words': '4e5c91d08b17',
  'a notice to a dealer': '117dcc8f472d',
  'a notice to a dealer in many words': '7d8d1df4c957',
  'a feedback to a dealer': 'd663700cfbc9',
  'a long feedback to a dealer in English': 'd4fe633c563d',
  'a sign-in sheet with long names': '35ee97b12e3a',
  'a plan with long names': '2c1f4e9ac770',
  'a record in English': '1ebee4987d81',
  'a grading in English': '0215a911f2a7',
  'an appraisal in English': '7ad9e2c143a9',
  'an improvement plan in English': '5f8536031c14',
  'a confirmation in English': 'b0e5d8cac212',
  'the scores of an exam in English': 'cbb2a2445427',
  'wages of a few': 'b6ceda26582a',
  'wages of many': 'e63a1a17e61f',
  'the charge of a trainer': '480a87cd4932',
  'the charge of a trainer in many words': 'f529821b7e4f',
  'an own plan': 'a3f7960dbe41',
  'a long own plan in English': 'a70ac66f2c8d',
};

const fingerprintOf = (sheet: Sheet): string =>
  createHash('sha256')
    .update(JSON.stringify(printLayoutOf(layOut(sheet, roughMeasure))))
    .digest('hex')
    .slice(0, 12);

it('belongs to where everything stands', () => {
  const found = Object.entries(ALL_DOCUMENTS).map(([name, sheet]) => [name, fingerprintOf(sheet)]);
  expect(LAYOUT_VERSION).toBe(2);
  expect(Object.fromEntries(found)).toEqual(FINGERPRINTS);
});

it('is counted for every document that a feature declares', () => {
  const seen = new Set(Object.values(ALL_DOCUMENTS).map(({ document }) => document));
  expect(documentNames.filter((name) => !seen.has(name))).toEqual([]);
});
