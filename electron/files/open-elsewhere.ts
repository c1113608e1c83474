import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type AppError, appError } from '../../shared/kernel/errors';

/** What the system answers while another program (Excel, a virus scanner, a synced folder) holds a file. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

export const isHeld = (cause: unknown): boolean => HELD.includes(codeOf(cause));

/** The small file that Excel and WPS (`~$`, `.~`) or LibreOffice (`.~lock.…#`) keep beside a workbook while they have it open. */
const lockNames = (name: string): readonly string[] => [`~$${name}`, `.~${name}`, `.~lock.${name}#`];

/** Whether a name is that of such a small file itself, chosen in place of the workbook. */
export const isLockName = (name: string): boolean => /^(~\$|\.~)./u.test(name);

/** Whether another program says that it has the file open: what is read is what was saved last. */
export const isOpenElsewhere = (file: string): boolean =>
  lockNames(basename(file)).some((name) => existsSync(join(dirname(file), name)));

/** `E_FILE_OPEN_ELSEWHERE` when it is another program that keeps a file from being read or written; undefined for other causes. */
export const heldFault = (cause: unknown, file: string): AppError | undefined =>
  codeOf(cause) === 'EBUSY' || (isHeld(cause) && isOpenElsewhere(file))
    ? appError('E_FILE_OPEN_ELSEWHERE', { name: basename(file) })
    : undefined;
