import type { Translate } from '../../../../shared/locales/translate';
import type { HandBlank } from '../../../printing/print-runner';

/** More are on one document only where somebody tries it; a note has room for so many. */
const NAMED = 8;

/** What is to be written into a printed document by hand, because no font has the character, as the register says it; else empty. */
export const handNote = (t: Translate, blanks: readonly HandBlank[]): string => {
  if (blanks.length === 0) return '';
  const named = blanks
    .slice(0, NAMED)
    .map(({ character, codePoint, field }) =>
      t('documents.handWritten.character', { character, codePoint, field: field.slice(0, 24) }),
    );
  const more = blanks.length > NAMED ? t('documents.handWritten.more', { count: blanks.length - NAMED }) : '';
  return t('documents.handWritten.note', { characters: named.join(t('documents.handWritten.and')) + more });
};
