import { z } from 'zod';
import { type RecordDefinition, raiseRecord } from '../../../kernel/record';

/** Kinds of file that offices hand to each other; see exchange's README for who gives which to whom. */
export const PACKAGE_KINDS = ['pairing', 'report', 'directive', 'dossier'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** The version of the byte format that this app writes; it reads this one and all older ones. */
export const FORMAT_VERSION = 1;
/** The first app that reads `FORMAT_VERSION`. */
export const FORMAT_NEEDS_APP = '0.1.0';
/** How many hashes of its earlier files of the same kind a sender names, newest first. Part of the format. */
export const CHAIN_LENGTH = 64;

export const EXTENSIONS = {
  pairing: '.tdp',
  report: '.tdr',
  directive: '.tdd',
  dossier: '.tdm',
} as const satisfies Record<PackageKind, string>;

const zHash = z.string().regex(/^[0-9a-f]{64}$/);
const zCode = z.string().regex(/^[A-Z0-9]{2,12}$/);
const zCount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** 32 bytes of an Ed25519 public key, base64url without padding. */
const zSignKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const zRecipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

export const PART_PATH = /^(records\/[a-zA-Z]{1,40}\.ndjson|attachments\/[0-9a-f]{64})$/;

/** What stands in every manifest of every version; read first, so that a newer file can be refused by name. */
export const zManifestHead = z.object({
  kind: z.enum(PACKAGE_KINDS),
  format: z.number().int().min(1),
  needsApp: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
});

export const zManifest = z.strictObject({
  kind: z.enum(PACKAGE_KINDS),
  format: z.literal(FORMAT_VERSION),
  needsApp: z.string().max(20),
  app: z.string().max(20),
  schema: z.number().int().min(1),
  packageId: z.string().regex(/^[0-9a-f-]{36}$/),
  pairingId: z.string().regex(/^[0-9a-f-]{36}$/),
  sender: z.strictObject({
    code: zCode,
    name: z.string().min(1).max(40),
    signKey: zSignKey,
    recipient: zRecipient,
  }),
  receiver: z.strictObject({ code: zCode, name: z.string().min(1).max(40) }),
  no: z.number().int().min(1),
  /** Hashes of the sender's earlier manifests of this kind to this receiver, newest first. */
  previous: z.array(zHash).max(CHAIN_LENGTH),
  full: z.boolean(),
  fromChange: zCount,
  toChange: zCount,
  /** Last day on which a pairing file may be taken; null for other kinds. */
  expiresOn: z.iso.date().nullable(),
  records: z
    .array(
      z.strictObject({
        kind: z.string().regex(/^[a-zA-Z]{1,40}$/),
        format: z.number().int().min(1),
        count: zCount,
      }),
    )
    .max(200),
  parts: z.array(z.strictObject({ path: z.string().regex(PART_PATH), size: zCount, sha256: zHash })),
  standards: z.array(
    z.strictObject({
      id: z.string().min(1).max(60),
      doc: z.string().min(1).max(60),
      versionNo: z.number().int().min(1),
      sha256: zHash,
    }),
  ),
  madeBy: z.string().max(60),
  madeAt: z.iso.datetime(),
});

export type Manifest = z.infer<typeof zManifest>;

const zEnvelope = {
  id: z.string().regex(/^[0-9A-Za-z-]{1,60}$/),
  ownerOffice: z.string().regex(/^[A-Z0-9]{2,12}$/),
  version: z.number().int().min(1).max(1_000_000_000),
  baseVersion: z.number().int().min(0).max(1_000_000_000),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string().max(60),
  deletedAt: z.iso.datetime().nullable(),
};

const zRaisable = z.object({ format: z.number().int().min(1), record: z.record(z.string(), z.unknown()) });

/** A line as this app writes it: one of an older format is raised step by step, anything else is left to the schema. */
const raised = (definition: RecordDefinition, line: unknown): unknown => {
  const known = zRaisable.safeParse(line);
  if (!known.success || known.data.format >= definition.format) return line;
  const { format, record } = known.data;
  return { format: definition.format, record: raiseRecord(definition, format, record) };
};

/** One line of `records/<kind>.ndjson` of the current record format, or of an earlier one. Unknown fields refuse the record: nothing is dropped in silence. */
export const recordLineSchema = (definition: RecordDefinition) =>
  z.preprocess(
    (line) => raised(definition, line),
    z.strictObject({
      format: z.literal(definition.format),
      record: z
        .strictObject({ ...zEnvelope, ...definition.schema.shape })
        .refine((record) => (record['baseVersion'] as number) < (record['version'] as number), {
          path: ['baseVersion'],
        }),
    }),
  );
