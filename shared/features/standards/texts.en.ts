import type { SameTexts } from '../../kernel/feature-texts';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  errors: {
    E_STANDARD_INVALID: {
      message: '“{{place}}” of the standard is not valid ({{detail}}); nothing was published.',
      remedy: 'Check: bands begin at 0 and ascend, weights total 100, numbers are in range.',
    },
    E_STANDARD_EFFECTIVE_PAST: {
      message: 'The day {{effectiveFrom}} is not after today ({{today}}); nothing was published.',
      remedy: 'A new version holds from tomorrow at the earliest, so that results stay.',
    },
    E_STANDARD_EFFECTIVE_BEFORE: {
      message: 'The day {{effectiveFrom}} is before the newest version’s {{before}}; nothing was published.',
      remedy: 'Enter a day not before {{before}}.',
    },
    E_VOCABULARY_FILE: {
      message: '“{{name}}” is no file of words of sheets; nothing was published.',
      remedy: 'Write the version in force with export-vocabulary and edit that file.',
    },
    E_VOCABULARY_TWICE: {
      message: 'The word “{{word}}” has two meanings ({{list}}: {{one}}, {{other}}); nothing was published.',
      remedy: 'Keep it in one place and take it out of the other.',
    },
    E_STANDARD_NOT_YOURS: {
      message: 'Head office publishes the standards; this office cannot change them.',
      remedy: 'Ask head office for a new version.',
    },
  },
  texts: {
    cli: {
      exportVocabulary: 'Write the words of sheets that are in force into a file, to edit it',
      publishVocabulary:
        'Publish an edited file of words as the next version (head office, or an office without one)',
      word: { file: 'file of words (JSON)' },
      option: { from: 'the day from which it holds, tomorrow at the earliest' },
    },
  },
  kinds: {
    standard: 'Standard',
  },
  fields: {
    body: 'Body',
    doc: 'Doc',
    effectiveFrom: 'Effective from',
    versionNo: 'Version no',
  },
  standards: {
    desk: 'reminders',
    vocabulary: 'words of sheets',
  },
};
