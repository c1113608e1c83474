import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';

const S = 'organization.workbook' as const;

/** The column that names a person, as every kind of workbook has it. */
export const STAFF_NO_COLUMN: SheetColumn = {
  key: 'staffNo',
  header: `${S}.staffNo`,
  required: true,
  type: 'code',
  maxLength: 40,
};

/** The name beside the number; where it is given, it must be that person's. */
export const STAFF_NAME_COLUMN: SheetColumn = {
  key: 'staffName',
  header: `${S}.staffName`,
  required: false,
  type: 'text',
  maxLength: 40,
  closeUp: true,
};
