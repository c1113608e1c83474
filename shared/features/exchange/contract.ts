import { z } from 'zod';
import { action, command, query } from '../../ipc/define-contract';
import { RECORD_KINDS } from '../../kernel/record-kinds';
import { zOfficeCode } from '../office/schema';
import { zChosenFile, zFingerprint, zPairingInput } from './schema/calls';
import type {
  OwnKeys,
  PackageEntry,
  PairingAnswer,
  PairingPreview,
  Peer,
  ReceiveAnswer,
  ReportAnswer,
  Waiting,
} from './types';

const zNothing = z.object({});
const zOpen = z.object({ file: zChosenFile, confirmFingerprint: zFingerprint.optional() });

type Chosen = { readonly file: string; readonly name: string };

export const exchangeContract = {
  /** Own keys (null before they are made), head office as a branch knows it, the branches as head office knows them. */
  getPairings: query(zNothing, ['office', 'officePeer', 'packageLog']).returns<{
    readonly keys: OwnKeys | null;
    readonly head: Peer | null;
    readonly branches: readonly Peer[];
    readonly daysSinceLastReport: number | null;
  }>(),
  /** What the next report would carry; null when not paired. */
  getWaiting: query(zNothing, RECORD_KINDS).returns<Waiting | null>(),
  listPackages: query(zNothing, ['packageLog']).returns<{
    readonly items: readonly PackageEntry[];
    readonly total: number;
  }>(),
  /** Asks where to save; null when the person cancels. */
  createPairing: action(zPairingInput).returns<PairingAnswer | null>(),
  revokePairing: command(zOfficeCode).returns<true>(),
  choosePairingFile: action(zNothing).returns<Chosen | null>(),
  readPairing: action(zChosenFile).returns<PairingPreview>(),
  acceptPairing: action(zOpen).returns<{
    readonly fingerprint: string;
    readonly head: { readonly code: string; readonly name: string };
  }>(),
  makeReport: action(z.object({ full: z.boolean() })).returns<ReportAnswer | null>(),
  chooseReports: action(zNothing).returns<readonly Chosen[]>(),
  previewReport: action(zOpen).returns<ReceiveAnswer>(),
  receiveReport: action(zOpen).returns<ReceiveAnswer>(),
  undoReceive: action(z.object({ logId: z.string().max(60) })).returns<true>(),
} as const;
