import { resolve } from 'node:path';
import { isCalendarDate } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import { required, value } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';

const exportCommand = officeCommand({
  name: 'export-vocabulary',
  order: 36,
  help: 'standards.cli.exportVocabulary',
  words: { FILE: 'standards.cli.word.file' },
  office: 'required',
  run: async (app, { words }) => {
    const { exportVocabulary } = await import('./service/vocabulary-file');
    const file = resolve(words.FILE);
    const written = await exportVocabulary(app, file);
    return written.ok ? ok({ ok: true, file, ...written.value }) : written;
  },
});

const publishCommand = officeCommand({
  name: 'publish-vocabulary',
  order: 37,
  help: 'standards.cli.publishVocabulary',
  words: { FILE: 'standards.cli.word.file' },
  options: {
    from: required(
      value('DATE', 'standards.cli.option.from', (said) => (isCalendarDate(said) ? said : undefined)),
    ),
  },
  office: 'required',
  run: async (app, { words, options }) => {
    const { publishVocabulary } = await import('./service/vocabulary-file');
    const published = await publishVocabulary(app, resolve(words.FILE), options.from);
    return published.ok ? ok({ ok: true, ...published.value }) : published;
  },
});

export const commands: readonly Command[] = [exportCommand, publishCommand];
