import type { AppError } from '../../shared/kernel/errors';
import { describeError, type Translate } from '../../shared/locales/translate';
import type { Answer } from './command';

/** A refusal as the command line answers it. */
export const refusalAnswer = (t: Translate, error: AppError): Answer => ({
  ok: false,
  error: {
    code: error.code,
    ...describeError(t, error),
    ...(error.params === undefined ? {} : { params: error.params }),
    ...(error.causes === undefined
      ? {}
      : { causes: error.causes.map((cause) => ({ code: cause.code, ...describeError(t, cause) })) }),
  },
});

const line = (key: string, value: unknown): string =>
  `${key}: ${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)}`;

/** One JSON object, or a line a field for a reader. */
export const printAnswer = (answer: Answer, json: boolean): string => {
  if (json) return `${JSON.stringify(answer)}\n`;
  return `${Object.entries(answer)
    .map(([key, value]) => line(key, value))
    .join('\n')}\n`;
};
