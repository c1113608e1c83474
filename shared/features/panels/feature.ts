import { defineFeature } from '../../kernel/define-feature';
import { zPanelsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Who has to score a person together, and what comes of it. */
export const panels = defineFeature({
  name: 'panels',
  contract: async () => ({}),
  powers: [],
  standards: { panels: zPanelsStandard },
  texts: { 'zh-CN': zhCN, en },
});
