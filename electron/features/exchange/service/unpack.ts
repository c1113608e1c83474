import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../../shared/features/exchange/schema/manifest';
import { kindStores, storeOf } from '../../../database/kind-stores';
import type { ArrivedAttachment, StagedKind } from '../merge/plan';
import { mediaTypeOf } from '../package/media-type';
import type { OpenedPackage } from '../package/opener';
import { refusal, refusePackage } from '../package/refusal';
import { type Limits, unpackEntry } from '../package/zip';

export type StagedParts = {
  /** All kinds that travel, in their order; those that the file does not carry have no path. */
  readonly kinds: readonly StagedKind[];
  readonly attachments: ReadonlyMap<string, ArrivedAttachment & { readonly file: string }>;
};

/** Refuse kinds and record formats that this app does not know, and more records than the limit, before unpacking. */
const checkRecords = ({ records, needsApp }: Manifest, limits: Limits): void => {
  let total = 0;
  for (const { kind, format, count } of records) {
    const store = storeOf(kind);
    if (store === undefined) throw refusal('E_PACKAGE_UNKNOWN_KIND', { kind });
    if (format > store.definition.format) refusePackage('E_PACKAGE_NEWER', { app: needsApp });
    total += count;
  }
  if (total > limits.recordsMax) refusePackage('E_PACKAGE_TOO_LARGE', { limit: limits.recordsMax });
};

/**
 * Unpack every part into the staging folder under names of our own and check its hash; of attachments also their size and
 * that their first bytes are of a type that we keep.
 */
export const stageParts = async (
  opened: OpenedPackage,
  folder: string,
  limits: Limits,
  progress: (done: number, total: number) => void,
): Promise<StagedParts> => {
  const { manifest } = opened;
  checkRecords(manifest, limits);
  const files = new Map<string, string>();
  const attachments = new Map<string, ArrivedAttachment & { readonly file: string }>();
  for (const [index, { path, size, sha256 }] of manifest.parts.entries()) {
    const entry = opened.entries.get(path);
    if (entry === undefined) return refusePackage('E_PACKAGE_PARTS_DIFFER');
    const isAttachment = path.startsWith('attachments/');
    if (isAttachment && size > limits.attachmentBytesMax)
      refusePackage('E_PACKAGE_TOO_LARGE', { limit: limits.attachmentBytesMax });
    const file = join(folder, `part-${index}`);
    const hash = await unpackEntry(opened, entry, file);
    if (hash !== sha256 || statSync(file).size !== size) refusePackage('E_PACKAGE_DAMAGED');
    if (isAttachment) {
      const mediaType = mediaTypeOf(file);
      if (mediaType === undefined) return refusePackage('E_PACKAGE_ATTACHMENT_TYPE', { part: path });
      if (path !== `attachments/${hash}`) refusePackage('E_PACKAGE_PARTS_DIFFER');
      attachments.set(hash, { size, mediaType, file });
    } else files.set(path, file);
    progress(index + 1, manifest.parts.length);
  }
  const kinds = kindStores.map((store) => ({
    store,
    path: files.get(`records/${store.kind}.ndjson`) ?? null,
    count: manifest.records.find(({ kind }) => kind === store.kind)?.count ?? 0,
  }));
  return { kinds, attachments };
};
