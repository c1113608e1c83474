import panelsStandard from '../../../resources/standards/panels.json';
import { panels as feature } from '../../../shared/features/panels/feature';
import { defineBackend } from '../../define-backend';

export const panels = defineBackend(feature, {
  handlers: () => Promise.resolve({ handlers: {} }),
  standards: { panels: panelsStandard },
});
