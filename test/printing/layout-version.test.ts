import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { printLayoutOf } from '../../electron/printing/layout/print-layout';
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
  'a plan of 11 items': '9888f8b63e2f',
  'a sign-in sheet of 40': '30f62d6eb2d1',
  'a record of 4': 'da2df1544740',
  'a record of 40': '33c905002798',
  'a long file': '5fdd30eb2c0c',
  'a grading': 'e48cc931e1c3',
  'the points of a person': '15d8a72351f6',
  'the points of a large site': '93534ec7dd24',
  'an appraisal': 'f6c9e84c6106',
  'an improvement plan': 'c802472a1c0d',
  'the scores of an exam': '84dd9e266e15',
};

it('belongs to where everything stands', () => {
  const fingerprint = (name: string) => {
    const sheet = ALL_DOCUMENTS[name];
    if (sheet === undefined) return 'no such form';
    const layout = JSON.stringify(printLayoutOf(layOut(sheet, roughMeasure)));
    return createHash('sha256').update(layout).digest('hex').slice(0, 12);
  };
  expect(LAYOUT_VERSION).toBe(2);
  expect(Object.fromEntries(Object.keys(FINGERPRINTS).map((name) => [name, fingerprint(name)]))).toEqual(
    FINGERPRINTS,
  );
});
