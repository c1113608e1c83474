import { z } from 'zod';

/** Files between offices: how long one may wait, and how much a reader takes on. */
export const zExchangeStandard = z.object({
  /** How many days a branch may wait before it takes its pairing file and sends its first report. */
  pairingDays: z.number().int().min(1).max(365),
  /** What a file from outside may ask of the reader at most. */
  reading: z.object({
    fileBytesMax: z.number().int().min(1),
    entriesMax: z.number().int().min(1),
    totalBytesMax: z.number().int().min(1),
    /** Unpacked to packed size of one part; parts under `ratioFreeBytes` are not measured. */
    ratioMax: z.number().int().min(1),
    ratioFreeBytes: z.number().int().min(0),
    manifestBytesMax: z.number().int().min(1),
    lineBytesMax: z.number().int().min(1),
    recordsMax: z.number().int().min(1),
    attachmentBytesMax: z.number().int().min(1),
  }),
  /** How many changed records of a kind, and how many refused ones in all, a preview lists in full. */
  previewRecords: z.number().int().min(1),
});
