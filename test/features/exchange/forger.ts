import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { officeKeys } from '../../../electron/features/exchange/keys/keys';
import { codeOf, valueOf } from '../../builders/office';
import { type Forged, openReport, resign, sealTo, zipBytes } from './forge';
import { openPair, type Pair, stateOf } from './offices';

/** A good report taken apart, and head office's answer to what is made of it. */
export type Forger = {
  readonly pair: Pair;
  readonly bytes: Buffer;
  readonly entries: readonly Forged[];
  readonly recipient: string;
  readonly untouched: () => string;
  /** Take head office's state as it is now for the one that must not change. */
  readonly refresh: () => void;
  /** The code with which bytes are refused; head office's data and folders must stay as they were. */
  readonly codeFor: (content: Buffer, name?: string) => Promise<string>;
  readonly codeForZip: (forged: readonly Forged[]) => Promise<string>;
  /** The same, signed again with the branch's own key. */
  readonly codeForSigned: (
    forged: readonly Forged[],
    change?: Parameters<typeof resign>[2],
  ) => Promise<string>;
};

export const openForger = async (): Promise<Forger> => {
  const pair = await openPair();
  const good = await pair.report();
  const { recipient } = valueOf(await officeKeys(pair.head));
  let untouched = stateOf(pair.head);

  const codeFor: Forger['codeFor'] = async (content, name = '上报.tdr') => {
    const file = join(pair.folder, name);
    writeFileSync(file, content);
    const answer = await pair.receive(file);
    expect(stateOf(pair.head)).toBe(untouched);
    if (!answer.ok || answer.value.error === null) return codeOf(answer);
    return answer.value.refused[0]?.code ?? answer.value.error.code;
  };
  const codeForZip: Forger['codeForZip'] = async (forged) => {
    const file = await sealTo(zipBytes(forged), recipient, join(pair.folder, 'forged.tdr'));
    return codeFor(readFileSync(file));
  };
  return {
    pair,
    bytes: readFileSync(good),
    entries: await openReport(good, pair.head),
    recipient,
    untouched: () => untouched,
    refresh: () => {
      untouched = stateOf(pair.head);
    },
    codeFor,
    codeForZip,
    codeForSigned: async (forged, change) => codeForZip(await resign(forged, pair.branch, change)),
  };
};
