import { z } from 'zod';
import { command, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import { zPreviewStandard, zPublishStandard } from './schema';
import type {
  StandardForEdit,
  StandardInForce,
  StandardPreview,
  StandardSummary,
  StandardVersion,
} from './types';

export const standardsContract = {
  /** The version of a document that is in force today, for the help of a page. */
  getInForce: query('standards.read', z.string().min(1)).returns<StandardInForce>(),
  listStandards: query('standards.read', zNothing).returns<readonly StandardSummary[]>(),
  getStandard: query('standards.read', z.string().min(1)).returns<StandardForEdit>(),
  /** What is wrong with a body, and whom it would touch; nothing is kept. */
  previewStandard: query('standards.read', zPreviewStandard).returns<StandardPreview>(),
  publishStandard: command('standards.publish', zPublishStandard).returns<StandardVersion>(),
} as const;
