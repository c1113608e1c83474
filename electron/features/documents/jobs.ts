import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import { mediaTypeOf } from '../../../shared/kernel/media-type';
import { type PageCode, parsePageCode } from '../../../shared/kernel/paper-codes';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { defineJob } from '../../jobs/define-job';
import { resourceFile } from '../../printing/resource-file';

/** Looks for our QR code on an image from outside; null when there is none, or the file is a PDF. `E_FILE_UNREADABLE`. */
const readScanCode = async (path: string): Promise<Result<PageCode | null>> => {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return refuse(appError('E_FILE_UNREADABLE', { name: basename(path) }));
  if (mediaTypeOf(bytes) === 'application/pdf') return ok(null);
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader');
  const wasm = await readFile(resourceFile('zxing_reader.wasm', 'zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });
  const found = await readBarcodes(new Uint8Array(bytes), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 8,
  }).catch(() => []);
  const [code] = found.map((symbol) => parsePageCode(symbol.text)).filter((parsed) => parsed !== undefined);
  return ok(code ?? null);
};

/** A picture from outside is decoded away from our data: a broken or hostile one ends with its process. */
export const scanCodeJob = defineJob<string, PageCode | null>({
  name: 'documents.readScanCode',
  writes: false,
  run: (_app, path) => readScanCode(path),
});

export const jobs = [scanCodeJob] as const;
