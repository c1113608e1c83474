import deskStandard from '../../../resources/standards/desk.json';
import formsStandard from '../../../resources/standards/forms.json';
import { standards as feature } from '../../../shared/features/standards/feature';
import { defineBackend } from '../../define-backend';
import { completeBuiltinStandards, loadBuiltinStandards } from './service/builtin';
import { titlesOn } from './service/titles';

export const standards = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  standards: { desk: deskStandard, forms: formsStandard },
  titles: titlesOn,
  opened: completeBuiltinStandards,
  setUp: loadBuiltinStandards,
});
