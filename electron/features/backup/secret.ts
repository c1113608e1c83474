import { nextLine } from '../../unattended/typed-lines';

/** The passphrase for an unattended command: `TIDUI_PASSPHRASE`, else the next line of standard input; undefined when neither says one. */
export const givenSecret = (): string | undefined => {
  const given = process.env['TIDUI_PASSPHRASE'];
  return given !== undefined && given !== '' ? given : nextLine();
};
