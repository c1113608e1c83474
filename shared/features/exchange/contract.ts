import { z } from 'zod';
import { action, command, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import { zOfficeCode } from '../office/schema';
import { zChosenFile, zFingerprint, zPairingInput } from './schema/calls';
import type {
  KeysRenewed,
  OwnKeys,
  PackageEntry,
  PairingAnswer,
  PairingPreview,
  Peer,
  ReceiveAnswer,
  ReportAnswer,
  Waiting,
} from './types';

const zOpen = z.object({ file: zChosenFile, confirmFingerprint: zFingerprint.optional() });

type Chosen = { readonly file: string; readonly name: string };

export const exchangeContract = {
  /** Own keys (null before they are made), head office as a branch knows it, the branches as head office knows them. */
  getPairings: query('exchange.read', zNothing).returns<{
    readonly keys: OwnKeys | null;
    /** Other offices know this one by keys that are gone: they come back with a backup, or new ones are made. */
    readonly keysMissing: boolean;
    readonly head: Peer | null;
    readonly branches: readonly Peer[];
    readonly daysSinceLastReport: number | null;
  }>(),
  /** What the next report would carry; null when not paired. */
  getWaiting: query('exchange.read', zNothing).returns<Waiting | null>(),
  listPackages: query('exchange.read', zNothing).returns<{
    readonly items: readonly PackageEntry[];
    readonly total: number;
  }>(),
  /** Asks where to save; null when the person cancels. */
  createPairing: action('exchange.pair', zPairingInput).returns<PairingAnswer | null>(),
  renewKeys: action('exchange.pair', zNothing).returns<KeysRenewed>(),
  revokePairing: command('exchange.pair', zOfficeCode).returns<true>(),
  choosePairingFile: action('exchange.pair', zNothing).returns<Chosen | null>(),
  readPairing: action('exchange.pair', zChosenFile).returns<PairingPreview>(),
  acceptPairing: action('exchange.pair', zOpen).returns<{
    readonly fingerprint: string;
    readonly head: { readonly code: string; readonly name: string };
  }>(),
  makeReport: action('exchange.report', z.object({ full: z.boolean() })).returns<ReportAnswer | null>(),
  chooseReports: action('exchange.receive', zNothing).returns<readonly Chosen[]>(),
  previewReport: action('exchange.receive', zOpen).returns<ReceiveAnswer>(),
  receiveReport: action('exchange.receive', zOpen).returns<ReceiveAnswer>(),
  undoReceive: action('exchange.receive', z.object({ logId: z.string().max(60) })).returns<true>(),
} as const;
