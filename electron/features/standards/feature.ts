import deskStandard from '../../../resources/standards/desk.json';
import formsStandard from '../../../resources/standards/forms.json';
import vocabularyStandard from '../../../resources/standards/vocabulary.json';
import { standards as feature } from '../../../shared/features/standards/feature';
import { defineBackend } from '../../define-backend';
import { step0200 } from './migrations/0200-shipped-beside-own';
import { completeBuiltinStandards, loadBuiltinStandards } from './service/builtin';
import { titlesOn } from './service/titles';

export const standards = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  commands: () => import('./commands'),
  standards: { desk: deskStandard, forms: formsStandard, vocabulary: vocabularyStandard },
  migrations: [step0200],
  titles: titlesOn,
  opened: completeBuiltinStandards,
  setUp: loadBuiltinStandards,
});
