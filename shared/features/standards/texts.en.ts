import type { SameTexts } from '../../kernel/feature-texts';
import { fieldsOfAny } from './texts/en/fields';
import { words } from './texts/en/words';
import type { zhCN } from './texts.zh-CN';

export const en: SameTexts<typeof zhCN> = {
  texts: {
    cli: {
      exportVocabulary: 'Write the words of sheets that are in force into a file, to edit it',
      publishVocabulary:
        'Publish an edited file of words as the next version (head office, or an office without one)',
      word: { file: 'file of words (JSON)' },
      option: { from: 'the day from which it holds, tomorrow at the earliest' },
    },
    editor: {
      title: 'Standards',
      description:
        'All numbers and lists of grading, points, training, appraisal and the rest. A change is published as a new version from a day on; results keep the version of their time.',
      version: 'Version {{versionNo}}, from {{day}}',
      upcoming: 'to come',
      inForce: 'Version {{versionNo}} is in force, from {{day}}.',
      readOnly: 'Head office publishes the standards; this office may only read them.',
      fixed: 'These are limits of the app itself: they are shown, and no version is published.',
      effectiveFrom: 'New version from',
      preview: 'Preview and publish',
      discard: 'Discard changes',
      previewTitle: 'What the new version changes, and for whom',
      faults: 'The new version has faults and cannot be published',
      differences: 'Differences to the version in force',
      differencesTo: 'Differences to version {{versionNo}}, which is in force',
      place: 'Place',
      before: 'In force',
      after: 'New version',
      affected: 'Whom it touches',
      affectedNone: '{{judged}} people were reckoned; nobody’s grade would change.',
      affectedSome:
        '{{judged}} people were reckoned; the grade of {{count}} would change. Gradings that were made stay; the next ones follow the new version.',
      affectedUnknown: 'Nothing can be said of {{count}} more, whose gradings of before left no inputs.',
      staff: 'Employee',
      refused: 'no grade',
      publish: 'Publish the new version',
      published: 'Version {{versionNo}} is published, from {{day}}',
      none: 'none',
      absent: 'not there',
      yes: 'yes',
      no: 'no',
      addRow: 'Add a row to “{{label}}”',
      removeRow: 'Remove row {{no}} of “{{label}}”',
      rowActions: 'Actions',
    },
    help: {
      purpose:
        'See and publish the standards: marks, points, training, appraisal, chains of approval, calendar … Every number names its source, and results keep the version of their time.',
      jobs: {
        first:
          'Choose a standard on the left and change numbers or words; a row with a key stays, because records name it.',
        second:
          'Press “Preview and publish” to see the differences to the version in force and whom they touch, then publish; a version begins tomorrow at the earliest.',
        third: 'A branch reads what head office publishes; an office without head office publishes its own.',
      },
    },
  },
  errors: {
    E_STANDARD_FIXED: {
      message: 'This standard holds limits of the app itself; no version of it is published.',
      remedy: 'Nothing has to be done; where a limit is too low, ask for a newer version of the app.',
    },
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
  standardWords: words,
  standardFields: {
    any: fieldsOfAny,
    desk: {
      retakeDays: 'Remind of retakes before (days)',
    },
  },
  standardReach: {
    vocabulary: 'Sheets imported or pasted from its day on are read by the new words; what came in stays.',
    desk: 'From its day on the desk reminds by the new days; no record changes.',
  },
};
