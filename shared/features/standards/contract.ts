import { z } from 'zod';
import { query } from '../../ipc/define-contract';
import type { StandardInForce } from './types';

export const standardsContract = {
  /** The version of a document that is in force today, for the help of a page. */
  getInForce: query('standards.read', z.string().min(1)).returns<StandardInForce>(),
} as const;
